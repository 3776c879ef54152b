import GlosaCatalog
import GlosaDocument

/// The first page of a site: every language as an equal, each with its documents.
public struct StartPage {
    private let catalog: Catalog

    /// The start page of a catalog's site.
    public init(catalog: Catalog) { self.catalog = catalog }

    /// The whole page. Its own language is that of the first locale; each other part says its own.
    public func render() -> String {
        let layout = SiteLayout(catalog: catalog)
        let parts = catalog.locales.map { part($0, layout) }
        var head: [HTMLNode] = [
            .element(.meta, [.charset], []),
            .element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")], []),
            .element(.title, [.text(catalog.project.title)]),
        ]
        if let address = HTMLAddress("\(catalog.project.address)/") {
            head.append(.element(.link, [.relation("canonical"), .href(address)], []))
        }
        head.append(.builtInStyle(HTMLRenderer.style))
        let first = catalog.locales.first?.settings
        let attributes: [HTMLAttribute] =
            first.map { [.language($0.tag), .direction($0.direction)] } ?? []
        return HTMLWriter.page(
            .element(
                .html, attributes,
                [
                    .element(.head, head),
                    .element(
                        .body,
                        [.element(.main, [.id("main")], [.element(.h1, [.text(catalog.project.title)])] + parts)]),
                ]))
    }

    private func part(_ locale: LocaleCatalog, _ layout: SiteLayout) -> HTMLNode {
        let tag = locale.settings.tag
        let interface = InterfaceWords(catalog: catalog, locale: tag)
        // What helps today comes before the story.
        let documents = DocumentBuilder.documents(in: catalog).sorted { Self.rank($0) < Self.rank($1) }
        let links: [HTMLNode] = documents.compactMap { id in
            guard let title = interface.title(of: id),
                let address = HTMLAddress(layout.file(of: id, in: tag, format: .html))
            else { return nil }
            return .element(.li, [.element(.a, [.href(address)], [.text(title)])])
        }
        return .element(
            .section, [.language(tag), .direction(locale.settings.direction), .labelledBy("language-\(tag)")],
            [
                .element(.h2, [.id("language-\(tag)")], [.text(locale.settings.displayName)]),
                .element(.p, [.text(interface["site-tagline"])]), .element(.ul, [.classes("start")], links),
                .element(.p, [.text(interface["not-advice-elsewhere"])]),
            ])
    }

    private static func rank(_ document: String) -> Int {
        switch document {
        case "guidance": 0
        case "glossary": 1
        default: 2
        }
    }
}
