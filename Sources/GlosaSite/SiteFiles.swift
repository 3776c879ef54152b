import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaRendering

/// Which files come of a document, and of a locale; the renderers that make them are made once.
struct SiteFiles: Sendable {
    /// Makes some of the site's files.
    typealias Job = @Sendable () -> [Site.File]

    private let catalog: Catalog
    let site: PageSite
    private let layout: SiteLayout
    private let html: HTMLRenderer
    private let chat: ChatRenderer
    private let listening: ListeningRenderer
    private let startPage: StartPage

    init(catalog: Catalog, today: CivilDate?, attachments: Set<String>) {
        self.catalog = catalog
        site = PageSite(catalog: catalog, attachments: attachments)
        layout = site.layout
        html = HTMLRenderer(site: site)
        chat = ChatRenderer(site: site)
        listening = ListeningRenderer(site: site)
        startPage = StartPage(site: site, today: today)
    }

    /// What the locales lack of the words around documents.
    func missingWords() -> [Diagnostic] { catalog.locales.flatMap { site.missingWords(in: $0.settings.tag) } }

    /// The page that offers every language, in the order in which each is asked for; and what stands in the place of a
    /// page that is not there.
    func start() -> (files: [Site.File], variants: [Site.Variant]) {
        let variants = catalog.locales.map { locale in
            Site.Variant(locale: locale.settings.tag, path: "index.\(locale.settings.tag).html")
        }
        let pages = variants.map { page($0.path, $0.locale, startPage.render(first: $0.locale)) }
        let notFound = page(Site.notFound, nil, NotFoundPage(site: site).render())
        return ([page("index.html", nil, startPage.render()), notFound] + pages, variants)
    }

    /// The files of a document: its pages, and what stands beside them.
    func jobs(of parts: DocumentParts) -> [Job] {
        let document = parts.document
        let place = PagePlace.document(document.id)
        let locale = document.locale
        var jobs: [Job] = [
            { [text(layout.file(of: place, in: locale, format: .text), locale, TextRenderer().render(document))] },
            { [text(layout.listening(to: document.id, in: locale), locale, listening.render(document))] },
        ]
        if document.kind.hasSectionPages {
            jobs.append { [page(document, .whole(document.id))] }
            jobs.append { part(document.opening, place) }
            // The first section is the document's own page.
            for section in parts.sections.dropFirst() {
                jobs.append { part(section.document, .section(document: document.id, section: section.id)) }
            }
        } else {
            jobs.append { [page(document, place)] }
        }
        return jobs + parts.terms.map { term in { [page(term.document, .term(term.id))] } }
    }

    /// The files of a whole locale: its first page, and everything in one file.
    func jobs(of locale: LocaleTag, _ documents: [Document]) -> [Job] {
        [
            { [page(layout.file(of: .home, in: locale), locale, startPage.render(locale))] },
            {
                let everything = html.renderEverything(inReadingOrder(documents))
                return [page(layout.file(of: .everything, in: locale), locale, everything)]
            },
        ]
    }

    /// What helps today stands before the story.
    private func inReadingOrder(_ documents: [Document]) -> [Document] {
        documents.filter(\.kind.givesInstructions) + documents.filter { !$0.kind.givesInstructions }
    }

    /// A part of guidance, as a page and as a text for a chat.
    private func part(_ document: Document, _ place: PagePlace) -> [Site.File] {
        [
            page(document, place),
            text(layout.chat(of: place, in: document.locale), document.locale, chat.render(document, at: place) + "\n"),
        ]
    }

    private func page(_ document: Document, _ place: PagePlace) -> Site.File {
        page(layout.file(of: place, in: document.locale), document.locale, html.render(document, at: place))
    }

    private func page(_ path: String, _ locale: LocaleTag?, _ bytes: [UInt8]) -> Site.File {
        Site.File(path: path, bytes: bytes, mediaType: OutputFormat.html.mediaType, language: locale)
    }

    private func text(_ path: String, _ locale: LocaleTag, _ text: String) -> Site.File {
        Site.File(
            path: path, bytes: Array(text.utf8), mediaType: OutputFormat.text.mediaType, language: locale)
    }
}
