import GlosaCatalog
import GlosaDocument
import GlosaICU
import MessageFormat

/// Renders a document as a web page that needs neither a script nor a second request.
public struct HTMLRenderer: Sendable {
    let catalog: Catalog
    let layout: SiteLayout
    private let words: [LocaleTag: InterfaceWords]

    /// A renderer for the documents of `catalog`, whose pages link to each other as its site lays them out.
    public init(catalog: Catalog) {
        self.catalog = catalog
        layout = SiteLayout(catalog: catalog)
        let tags = catalog.locales.map(\.settings.tag)
        words = Dictionary(
            tags.map { ($0, InterfaceWords(catalog: catalog, locale: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The whole page.
    public func render(_ document: Document) -> String {
        let interface = words[document.locale] ?? InterfaceWords(catalog: catalog, locale: document.locale)
        let content = PageContent(document: document, layout: layout, interface: interface, others: others(document))
        let body = HTMLNode.element(
            .body,
            [
                .element(
                    .a, [.classes("skip"), .href(HTMLAddress(fragment: "main"))], [.text(interface["skip-link"])]),
                header(document, interface),
                .element(.main, [.id("main")], content.nodes),
                footer(document, interface),
            ])
        return HTMLWriter.page(
            .element(
                .html, [.language(document.locale), .direction(document.direction)], [head(document), body]))
    }

    /// The style sheet that is baked into the program.
    static let style = String(decoding: PackageResources.glosa_css, as: UTF8.self)

    private func others(_ document: Document) -> [LocaleCatalog] {
        catalog.locales.filter { $0.settings.tag != document.locale }
    }

    private func head(_ document: Document) -> HTMLNode {
        var nodes: [HTMLNode] = [
            .element(.meta, [.charset], []),
            .element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")], []),
            .element(.title, [.text("\(document.title.plainText) · \(catalog.project.title)")]),
            .element(.meta, [.name("description"), .content(document.summary.plainText)], []),
        ]
        for locale in catalog.locales {
            let tag = locale.settings.tag
            let folder = layout.folder(of: document.id, in: tag)
            guard let address = HTMLAddress("\(catalog.project.address)/\(folder)") else { continue }
            if tag == document.locale { nodes.append(.element(.link, [.relation("canonical"), .href(address)], [])) }
            nodes.append(.element(.link, [.relation("alternate"), .targetLanguage(tag), .href(address)], []))
        }
        nodes.append(.builtInStyle(Self.style))
        return .element(.head, nodes)
    }

    private func header(_ document: Document, _ interface: InterfaceWords) -> HTMLNode {
        var nodes: [HTMLNode] = []
        for other in others(document) {
            let tag = other.settings.tag
            let file = layout.file(of: document.id, in: tag, format: .html)
            guard let address = layout.relative(to: file) else { continue }
            nodes.append(
                .element(
                    .a, [.classes("language"), .href(address), .language(tag), .targetLanguage(tag)],
                    [.text(other.settings.displayName)]))
        }
        let pages: [HTMLNode] = DocumentBuilder.documents(in: catalog).compactMap { id in
            guard let title = interface.title(of: id),
                let address = layout.relative(to: layout.file(of: id, in: document.locale, format: .html))
            else { return nil }
            return .element(.li, [.element(.a, [.href(address)], [.text(title)])])
        }
        nodes.append(.element(.nav, [.label(interface["documents"])], [.element(.ul, pages)]))
        return .element(.header, nodes)
    }

    private func footer(_ document: Document, _ interface: InterfaceWords) -> HTMLNode {
        let formats: [HTMLNode] = [OutputFormat.text, .json].compactMap { format in
            guard let address = layout.relative(to: layout.file(of: document.id, in: document.locale, format: format))
            else { return nil }
            return .element(.li, [.element(.a, [.href(address)], [.text(interface["format-\(format.rawValue)"])])])
        }
        let licence = interface.text(
            "licence",
            ["publisher": .string(catalog.project.publisher), "licence": .string(catalog.project.licence)])
        return .element(
            .footer,
            [
                .element(.p, [.text(interface["formats"])]), .element(.ul, formats),
                .element(.p, [.text(licence)]),
            ])
    }
}
