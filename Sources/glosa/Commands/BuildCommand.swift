import ArgumentParser
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
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

    @Option(name: .long, help: ArgumentHelp("Only this locale; may be given several times.", valueName: "tag"))
    var locale: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A folder whose files stand in the site too, such as PDFs; pages offer those that are theirs.",
            valueName: "dir"))
    var attach: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The private key with which to sign the data for other sites; `glosa keygen` makes one.", valueName: "file")
    )
    var sign: String?

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
        let loaded = try project.load()
        guard let catalog = loaded.catalog else {
            Terminal.complain(loaded.diagnostics)
            throw CommandFailure("nothing was written: the project cannot be read", status: 1)
        }
        // No page is published with an error. Age is never one, so that the day does not matter here.
        async let found = CatalogChecker.check(loaded, today: catalog.project.written)
        let tags = try locale.map { try catalog.requireLocale($0).settings.tag }
        let builder = SiteBuilder(
            catalog: catalog, locales: tags, today: try clock.day(), attachments: try attachments(),
            key: try sign.map(KeyFile.signingKey))
        let built = try await builder.build()
        let errors = await found.filter { $0.severity == .error }
        guard errors.isEmpty else {
            Terminal.complain(errors)
            throw CommandFailure("nothing was written: the catalog has \(errors.summary)", status: 1)
        }
        guard !built.diagnostics.hasErrors else {
            Terminal.complain(built.diagnostics)
            throw CommandFailure("nothing was written: the catalog has \(built.diagnostics.summary)", status: 1)
        }
        do throws(SiteWriteError) {
            try SiteWriter.write(built.site, to: output)
        } catch {
            throw CommandFailure(error.description)
        }
        if let nginx { try writeNginx(built.site, to: nginx) }
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
        let bytes = built.site.files.reduce(0) { $0 + $1.bytes.count }
        Terminal.complain("\(output): \(built.site.files.count) files, \(bytes / 1024) KiB")
    }

    private func writeNginx(_ site: Site, to file: String) throws {
        let root = SiteWriter.absolutePath(of: output)
        // nginx would read a variable there, or the end of a word.
        guard root.utf8.allSatisfy({ $0 != UInt8(ascii: "$") && $0 >= 0x20 }) else {
            throw CommandFailure("nginx cannot serve `\(root)`: build into a folder without `$` in its path")
        }
        do throws(SiteWriteError) {
            try SiteWriter.write(NginxConfiguration.text(of: site, root: root), toFile: file)
        } catch {
            throw CommandFailure(error.description)
        }
    }

    private func attachments() throws -> [Site.File] {
        guard let attach else { return [] }
        do throws(SiteReadError) {
            return try SiteReader.files(in: attach)
        } catch {
            throw CommandFailure(error.description)
        }
    }
}
