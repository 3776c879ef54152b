import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaRendering
import GlosaSite

/// Makes the whole site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Makes every document in every language and format, and writes them as a site.",
        discussion: """
            Nothing is written while the catalog has an error. The new site is written beside the old one and takes its \
            place in one step.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(name: [.short, .long], help: ArgumentHelp("The folder to write.", valueName: "dir"))
    var output = "dist"

    @OptionGroup var site: SiteOptions

    @Flag(
        name: .long,
        help: "List on standard output the pages made for paper: locale, document, section or -, path of the PDF.")
    var listPrintable = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write a configuration for nginx, 1.22 or later, that serves the site; beside the site, not into it.",
            valueName: "file"))
    var nginx: String?

    @OptionGroup var clock: ClockOptions

    func run() async throws {
        let (made, catalog) = try await site.makeSound(
            try project.load(), today: try clock.day(), nothing: "nothing was written")
        let tags = try self.site.tags(in: catalog)
        let configuration = try nginx.map { _ in try nginxConfiguration(of: made, catalog) }
        do throws(SiteWriteError) {
            try SiteWriter.write(made, to: output)
        } catch {
            throw CommandFailure(error.description)
        }
        if let nginx, let configuration { try writeNginx(configuration, to: nginx) }
        if listPrintable {
            let layout = SiteLayout(catalog: catalog)
            for tag in tags.isEmpty ? catalog.locales.map(\.settings.tag) : tags {
                for place in layout.printable {
                    let section = if case .section(_, let id) = place { id } else { "-" }
                    let fields = [
                        tag.identifier, place.document ?? "-", section, layout.printed(place, in: tag),
                    ]
                    try Terminal.write(fields.joined(separator: "\t") + "\n")
                }
            }
        }
        let bytes = made.files.reduce(0) { $0 + $1.bytes.count }
        Terminal.complain("\(output): \(made.files.count) files, \(bytes / 1024) KiB")
    }

    private func nginxConfiguration(of site: Site, _ catalog: Catalog) throws -> String {
        let root = SiteWriter.absolutePath(of: output)
        // nginx would read a variable there, or the end of a word.
        guard root.utf8.allSatisfy({ $0 != UInt8(ascii: "$") && $0 >= 0x20 }) else {
            throw CommandFailure("nginx cannot serve `\(root)`: build into a folder without `$` in its path")
        }
        let text = NginxConfiguration.text(of: site, root: root)
        let forbidden = ForbiddenContacts(catalog).diagnostics(in: Array(text.utf8), of: "the configuration for nginx")
        guard forbidden.isEmpty else {
            Terminal.complain(forbidden)
            throw CommandFailure("nothing was written: the configuration has what may stand nowhere", status: 1)
        }
        return text
    }

    private func writeNginx(_ text: String, to file: String) throws {
        do throws(SiteWriteError) {
            try SiteWriter.write(text, toFile: file)
        } catch {
            throw CommandFailure(error.description)
        }
    }
}
