import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaGate
import GlosaOutput
import GlosaPublication

/// The formats of a document.
enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html, print, json, chat, listening
}

/// Renders one document to standard output.
struct RenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render", abstract: "Writes one document, in one language and format, to standard output.")

    @Argument(help: "The document: story, guidance, glossary, or another of the outline.")
    var document: String

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: ArgumentHelp("The language.", valueName: "tag"))
    var locale: String

    @Option(name: .long, help: ArgumentHelp("One section of it, by its id.", valueName: "id"))
    var section: String?

    @OptionGroup var clock: ClockOptions

    @Option(name: .long, help: "The format.")
    var format: Format = .text

    @Option(name: .long, help: ArgumentHelp("Columns to wrap text at.", valueName: "columns"))
    var width = 72

    func run() throws {
        let whole = try project.loadSound(today: try clock.day())
        let tag = try whole.requireLocale(locale).settings.tag
        let catalog = whole.preview.keeping(whole.project.published + [tag])
        let words = try catalog.requireLocale(locale)
        let today = clock.today == nil ? nil : try clock.day()
        let built = DocumentBuilder(catalog: catalog, locale: words, today: today).build(document)
        guard let composed = built.document else {
            let known = catalog.documentIDs
            let meant = NearMiss.question(document, among: known)
            throw CommandFailure(
                "there is no document `\(document)`"
                    + (meant.isEmpty ? ": there are \(known.joined(separator: ", "))" : meant))
        }
        let errors = Gate.errors(among: built.diagnostics, in: whole)
        guard errors.isEmpty else {
            Terminal.complain(errors)
            throw CommandFailure("nothing was made: the catalog has \(errors.summary)", status: 1)
        }
        let layout = SiteLayout(catalog: catalog)
        let (tree, place) = try part(of: composed, layout)
        // Only sections of guidance have a page and a file of their own.
        let own = composed.kind.hasSectionPages ? section : nil
        let text: String
        do throws(MissingWords) {
            text = try render(tree, at: place, section: own, catalog)
        } catch {
            Terminal.complain(error.diagnostics)
            throw CommandFailure("nothing was made: the catalog has \(error.diagnostics.summary)", status: 1)
        }
        let forbidden = ForbiddenContacts(catalog).diagnostics(in: Array(text.utf8), of: "the text")
        guard forbidden.isEmpty else {
            Terminal.complain(forbidden)
            throw CommandFailure("nothing was written: the text has what may stand nowhere", status: 1)
        }
        try Terminal.write(text)
    }

    private func render(
        _ tree: Document, at place: PagePlace, section: String?, _ catalog: Catalog
    ) throws(MissingWords) -> String {
        switch format {
        case .text: return TextRenderer(width: width).render(tree)
        case .html, .print:
            let renderer = HTMLRenderer(site: try PageSite(catalog: catalog, isForPrint: format == .print))
            return String(decoding: renderer.render(tree, at: place), as: UTF8.self)
        case .json: return try JSONRenderer(catalog: catalog).render(tree, section: section)
        case .chat: return try ChatRenderer(catalog: catalog).render(tree, at: place) + "\n"
        case .listening:
            let renderer = try ListeningRenderer(catalog: catalog)
            return (section == nil ? nil : renderer.script(of: tree)) ?? renderer.render(tree)
        }
    }

    /// The section that was asked for, as a document of its own, or all of it; and the page that shows it.
    private func part(of whole: Document, _ layout: SiteLayout) throws -> (Document, PagePlace) {
        guard let section else {
            if format == .chat {
                throw CommandFailure("a text for a chat is made of one section: name it with --section")
            }
            return (whole, layout.wholePage(of: whole.id))
        }
        guard let part = whole.page(of: section) else {
            let known = whole.sections.map(\.id)
            let meant = NearMiss.question(section, among: known)
            throw CommandFailure(
                "`\(whole.id)` has no section `\(section)`"
                    + (meant.isEmpty ? "; it has \(known.joined(separator: ", "))" : meant))
        }
        return (part, layout.page(of: whole.id, section: section).place)
    }
}
