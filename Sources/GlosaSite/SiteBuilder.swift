import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaRendering

/// Makes a site out of a catalog: every document in every locale and format, and the start page.
public struct SiteBuilder: Sendable {
    private let catalog: Catalog
    private let locales: [LocaleCatalog]

    /// What came of building a site.
    public struct Built: Sendable {
        /// The site.
        public var site: Site
        /// What went wrong in making the documents. With an error among them, nothing may be published.
        public var diagnostics: [Diagnostic]
    }

    /// A builder for `locales` of the catalog; all of them if none is named.
    public init(catalog: Catalog, locales: [LocaleTag] = []) {
        self.catalog = catalog
        self.locales =
            locales.isEmpty
            ? catalog.locales : catalog.locales.filter { locales.contains($0.settings.tag) }
    }

    /// Every document of every locale, with what went wrong in making them. They are worked on side by side.
    public func documents() async -> (documents: [Document], diagnostics: [Diagnostic]) {
        let catalog = catalog
        let wanted = locales.flatMap { locale in DocumentBuilder.documents(in: catalog).map { (locale, $0) } }
        return await withTaskGroup(of: (Int, DocumentBuilder.Built).self) { group in
            for (index, (locale, id)) in wanted.enumerated() {
                group.addTask { (index, DocumentBuilder(catalog: catalog, locale: locale).build(id)) }
            }
            var results: [Int: DocumentBuilder.Built] = [:]
            for await (index, built) in group { results[index] = built }
            let ordered = wanted.indices.compactMap { results[$0] }
            return (ordered.compactMap(\.document), ordered.flatMap(\.diagnostics).sorted())
        }
    }

    /// The whole site.
    public func build() async -> Built {
        let (documents, diagnostics) = await documents()
        let renderers = Renderers(catalog: catalog)
        let files = await withTaskGroup(of: Site.File.self) { group in
            for document in documents {
                for format in OutputFormat.allCases { group.addTask { renderers.file(document, format) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let start = Site.File(
            path: "index.html", bytes: Array(StartPage(catalog: catalog).render().utf8),
            mediaType: OutputFormat.html.mediaType)
        return Built(site: Site(files: files + [start]), diagnostics: diagnostics)
    }
}

/// The renderers of a site, made once.
private struct Renderers: Sendable {
    let layout: SiteLayout
    let text = TextRenderer()
    let html: HTMLRenderer
    let json: JSONRenderer

    init(catalog: Catalog) {
        layout = SiteLayout(catalog: catalog)
        html = HTMLRenderer(catalog: catalog)
        json = JSONRenderer(catalog: catalog, isIndented: false)
    }

    func file(_ document: Document, _ format: OutputFormat) -> Site.File {
        let content =
            switch format {
            case .text: text.render(document)
            case .html: html.render(document)
            case .json: json.render(document)
            }
        return Site.File(
            path: layout.file(of: document.id, in: document.locale, format: format), bytes: Array(content.utf8),
            mediaType: format.mediaType)
    }
}
