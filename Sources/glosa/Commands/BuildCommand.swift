import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaFiles
import GlosaOutput
import GlosaPublication
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

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The folder to write; without it `dist`, or `preview` where a language in work is among the pages.",
            valueName: "dir"))
    var output: String?

    @OptionGroup var site: SiteOptions

    @Flag(
        name: .long,
        help: "List on standard output the pages made for paper: locale, document, section, path of the PDF.")
    var listPrintable = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write a configuration for nginx, 1.22 or later, that serves the site; beside the site, not into it.",
            valueName: "file"))
    var nginx: String?

    @OptionGroup var clock: ClockOptions

    func run() async throws {
        try refuseCatalog(try project.folder())
        let (made, catalog) = try await site.makeSound(
            try project.load(), today: try clock.day(), nothing: "nothing was written")
        let output = self.output ?? (Self.isPreview(catalog) ? Self.previewFolder : Self.siteFolder)
        try write(made, catalog, to: output)
        if listPrintable {
            let layout = SiteLayout(catalog: catalog)
            for tag in catalog.locales.map(\.settings.tag) {
                for place in layout.printable {
                    guard let document = layout.document(of: place) else { continue }
                    let section =
                        if case .section(_, let id) = place { id } else { layout.opening(of: document) ?? "-" }
                    let fields = [tag.identifier, document, section, layout.printed(place, in: tag)]
                    try Terminal.write(fields.joined(separator: "\t") + "\n")
                }
            }
        }
        let bytes = made.files.reduce(0) { $0 + $1.bytes.count }
        Terminal.complain("\(output): \(made.files.count) files, \(bytes / 1024) KiB")
    }

    private static let siteFolder = "dist"
    private static let previewFolder = "preview"

    /// True for a catalog with a language in work: its pages must not take the place of the site.
    private static func isPreview(_ catalog: Catalog) -> Bool {
        catalog.locales.contains { !catalog.isPublished($0.settings.tag) }
    }

    /// A site among the files of a catalog would be taken for a part of it.
    private func refuseCatalog(_ folder: String) throws {
        let places = output.map { [$0] } ?? [Self.siteFolder, Self.previewFolder]
        for own in ["Resources", "locales"] {
            for place in places where WritePlace.isInside("\(folder)/\(own)", path: place) {
                throw CommandFailure("`\(place)` is in `\(own)`, which holds the catalog; name a folder outside it")
            }
        }
    }

    /// Writes the site and, beside it, the configuration. Whatever can be refused is refused before the first file.
    private func write(_ site: Site, _ catalog: Catalog, to output: String) throws {
        let configuration = try nginx.map { try self.configuration(of: site, catalog, in: output, for: $0) }
        do throws(FileWriteError) {
            let report = try SiteWriter.write(site, to: output)
            for name in report.kept { Terminal.complain("\(output)/\(name): not made by glosa, kept") }
            for name in report.leftovers {
                Terminal.complain("\(name): could not be cleared away; look what is in it, and remove it")
            }
            if let nginx, let configuration {
                try FileWriter.write(configuration, to: nginx, replacing: .marked(NginxConfiguration.isOurs))
            }
        } catch {
            throw CommandFailure(error)
        }
    }

    private func configuration(
        of site: Site, _ catalog: Catalog, in output: String, for file: String
    ) throws -> [UInt8] {
        do throws(FileWriteError) {
            try refuse(file, besides: output)
        } catch {
            throw CommandFailure(error)
        }
        let text = Array(NginxConfiguration.text(of: site, root: SiteWriter.absolutePath(of: output)).utf8)
        let forbidden = ForbiddenContacts(catalog).diagnostics(in: text, of: "the configuration for nginx")
        guard forbidden.isEmpty else {
            Terminal.complain(forbidden)
            throw CommandFailure("nothing was written: the configuration has what may stand nowhere", status: 1)
        }
        return text
    }

    /// Refuses a place where no configuration may be written, and a folder that nginx cannot serve.
    private func refuse(_ file: String, besides output: String) throws(FileWriteError) {
        let root = SiteWriter.absolutePath(of: output)
        // nginx would read a variable there, or the end of a word.
        for (sign, name) in [("$", "`$`"), ("\n", "a line break"), ("\t", "a tab")] where root.contains(sign) {
            throw FileWriteError(path: file, reason: "nginx cannot serve a folder with \(name) in its path")
        }
        try FileWriter.refuseForeign(file, replacing: .marked(NginxConfiguration.isOurs))
        if WritePlace.isInside(output, path: file) {
            throw FileWriteError(path: file, reason: "it would be published with the site; name a file beside it")
        }
    }
}
