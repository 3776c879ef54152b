import ArgumentParser
import GlosaCatalog
import GlosaDocument
import GlosaRendering

extension OutputFormat: ExpressibleByArgument {}

/// Renders one document to standard output.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Writes one document, in one language and format, to standard output.")

    @Argument(help: "The document: story, guidance, glossary, or another of the outline.")
    var document: String

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
    var locale: String

    @Option(name: .long, help: "The format.")
    var format: OutputFormat = .text

    @Option(name: .long, help: ArgumentHelp("Columns to wrap text at.", valueName: "columns"))
    var width = 72

    func run() throws {
        let catalog = try project.loadSound()
        let words = try catalog.requireLocale(locale)
        let built = DocumentBuilder(catalog: catalog, locale: words).build(document)
        guard let tree = built.document else {
            let known = DocumentBuilder.documents(in: catalog)
            throw CommandFailure("there is no document `\(document)`: there are \(known.joined(separator: ", "))")
        }
        guard !built.diagnostics.hasErrors else {
            Terminal.complain(built.diagnostics)
            throw CommandFailure("nothing was made: the catalog has \(built.diagnostics.summary)", status: 1)
        }
        switch format {
        case .text: try Terminal.write(TextRenderer(width: width).render(tree))
        case .html: try Terminal.write(HTMLRenderer(catalog: catalog).render(tree))
        case .json: try Terminal.write(JSONRenderer(catalog: catalog).render(tree))
        }
    }
}
