import ArgumentParser
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

    @OptionGroup var clock: ClockOptions

    func run() async throws {
        let (site, catalog) = try await site.makeSound(
            try project.load(), today: try clock.day(), nothing: "nothing was written")
        let tags = try self.site.tags(in: catalog)
        do throws(SiteWriteError) {
            try SiteWriter.write(site, to: output)
        } catch {
            throw CommandFailure(error.description)
        }
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
        let bytes = site.files.reduce(0) { $0 + $1.bytes.count }
        Terminal.complain("\(output): \(site.files.count) files, \(bytes / 1024) KiB")
    }
}
