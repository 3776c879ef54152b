import GlosaCatalog
import GlosaDocument
import GlosaICU

/// What stands in the `<main>` of a document's page.
struct PageContent {
    let document: Document
    let layout: SiteLayout
    let interface: InterfaceWords
    /// The other locales of the project.
    let others: [LocaleCatalog]

    private var inlines: PageInlines { PageInlines(document: document, layout: layout, interface: interface) }

    var nodes: [HTMLNode] {
        var nodes: [HTMLNode] = [
            .element(.h1, inlines.nodes(document.title)),
            .element(.p, [.classes("summary")], inlines.nodes(document.summary)),
        ]
        if !document.head.isEmpty {
            nodes.append(
                .element(
                    .div, [.classes("notices")],
                    document.head.map { .element(.p, [.classes($0.kind.rawValue)], inlines.nodes($0.text)) }))
        }
        if document.sections.count > 1 { nodes.append(contents) }
        nodes += document.sections.map(section)
        if !document.sources.isEmpty { nodes.append(sources) }
        return nodes
    }

    private var contents: HTMLNode {
        .element(
            .nav, [.classes("contents ui"), .label(interface["contents"])],
            [
                .element(
                    .ol,
                    document.sections.map { section in
                        .element(
                            .li,
                            [
                                .element(
                                    .a, [.href(HTMLAddress(fragment: section.id))],
                                    [.text(section.title.plainText)])
                            ])
                    })
            ])
    }

    private func section(_ section: Document.Section) -> HTMLNode {
        let titleID = "\(section.id)-title"
        let heading = HTMLNode.element(.h2, [.id(titleID)], inlines.nodes(section.title))
        let blocks = PageBlocks(inlines: inlines, locale: document.locale)
        return .element(
            .section, [.id(section.id), .labelledBy(titleID)],
            [heading] + languageLinks(to: section.id) + blocks.nodes(section.blocks))
    }

    /// A link to the same section in each other language.
    private func languageLinks(to section: String) -> [HTMLNode] {
        others.compactMap { other in
            let tag = other.settings.tag
            let file = layout.file(of: document.id, in: tag, format: .html)
            guard let address = layout.relative(to: "\(file)#\(section)") else { return nil }
            return .element(
                .p, [.classes("ui same-place")],
                [
                    .element(
                        .a, [.href(address), .language(tag), .targetLanguage(tag)],
                        [.text(other.settings.displayName)])
                ])
        }
    }

    private var sources: HTMLNode {
        .element(
            .section, [.id("sources"), .labelledBy("sources-title")],
            [
                .element(.h2, [.id("sources-title")], inlines.nodes(document.sourcesTitle)),
                .element(
                    .ol,
                    document.sources.enumerated().map { index, source in
                        .element(.li, [.id("source-\(index + 1)")], inlines.nodes(source.text))
                    }),
            ])
    }
}
