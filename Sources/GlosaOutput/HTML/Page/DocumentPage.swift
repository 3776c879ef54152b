import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

/// What stands in the `<main>` of a page that shows a document, or a part of one.
struct DocumentPage {
    let context: PageContext
    let blocks: PageBlocks
    private var document: Document { context.document }
    private var interface: InterfaceWords { context.interface }

    init(site: PageSite, document: Document, place: PagePlace) {
        context = PageContext(site: site, document: document, place: place)
        blocks = PageBlocks(context: context)
    }

    /// The content of the page, whose title is of `level`.
    func nodes(level: HeadingLevel = .page) -> [HTMLNode] {
        var nodes: [HTMLNode] = [.element(level.tag, place, blocks.inlines.nodes(document.title))]
        if !document.summary.isEmpty { nodes.append(blocks.paragraph(document.summary, classes: "summary")) }
        nodes += notices + PageAudio(context: context).nodes + PageCode(context: context).nodes
        if document.sections.count > 1 { nodes.append(contents) }
        if context.isGlossaryPage { nodes.append(search) }
        nodes += document.sections.flatMap { section($0, level) }
        // A page of its own has them behind it.
        if context.place == .everything, !document.sources.isEmpty { nodes.append(sources(level.next)) }
        return nodes
    }

    /// What stands behind the content of a page: the meanings of its words, and its sources, each one tap away.
    var endnotes: [HTMLNode] {
        guard context.place != .everything else { return [] }
        let words = context.isLean ? [] : self.words(.section)
        let sources = document.sources.isEmpty ? [] : [self.sources(.section)]
        guard !words.isEmpty || !sources.isEmpty else { return [] }
        return [
            .element(.aside, [.id("_endnotes"), .classes("endnotes"), .label(interface[.endnotes])], words + sources)
        ]
    }

    /// A part of the endnotes, whose heading opens it.
    private func endnote(
        _ attributes: [HTMLAttribute], _ title: [Inline], _ level: HeadingLevel, id: String, _ content: HTMLNode
    ) -> HTMLNode {
        let heading = HTMLNode.element(level.tag, [.id(id)], blocks.inlines.nodes(title))
        guard context.place != .everything else { return .element(.section, attributes, [heading, content]) }
        return .element(.details, attributes, [.element(.summary, [heading]), content])
    }

    /// The place of the section that begins a guide, which links to it name: its title is the page's.
    private var place: [HTMLAttribute] {
        guard case .document = context.place, document.kind.hasSectionPages, let first = document.sections.first,
            first.title.isEmpty
        else { return [] }
        return [.id(context.id(first.id))]
    }

    /// What the foot of the page begins with: the next part, and the ways to send this one to somebody.
    var foot: [HTMLNode] { PageParts(context: context).nodes + PageShare(context: context).nodes }

    private var notices: [HTMLNode] {
        guard !document.head.isEmpty else { return [] }
        return [
            .element(
                .div, [.classes("notices")],
                document.head.map { .element(.p, [.classes($0.kind.rawValue)], blocks.inlines.nodes($0.text)) }
                    + howWeKnow)
        ]
    }

    /// Behind the line that says what a guide is, the way to how it was made.
    private var howWeKnow: [HTMLNode] {
        let catalog = context.site.catalog
        guard document.kind.givesInstructions,
            let about = context.site.publication.documents.first(where: { catalog.kind(of: $0) == .reference }),
            let address = context.address(ofTarget: .document(about))
        else { return [] }
        return [
            .element(.p, [.classes("ui")], [.element(.a, [.href(address)], [.text(interface[.howWeKnow])])])
        ]
    }

    /// An empty place, which a script fills with a search: without one there is nothing that does not work.
    private var search: HTMLNode {
        let endings = context.site.catalog.locale(document.locale)?.settings.inflectionEndings ?? []
        return .element(
            .div,
            [
                .id("_search"), .classes("ui"), .data(.label, interface[.searchLabel]),
                .data(.count, interface[.searchCount]), .data(.none, interface[.searchNone]),
                .data(.endings, endings.joined(separator: " ")),
            ], [])
    }

    private var contents: HTMLNode {
        .element(
            .nav, [.classes("contents ui"), .label("\(interface[.contents]): \(document.title.plainText)")],
            [
                .element(
                    .ol,
                    document.sections.map { section in
                        .element(
                            .li,
                            [.element(.a, [.href(context.fragment(section.id))], [.text(section.title.isolatedText)])])
                    })
            ])
    }

    private func section(_ section: Document.Section, _ level: HeadingLevel) -> [HTMLNode] {
        guard !section.title.isEmpty else { return blocks.nodes(section.blocks, level: level.next) }
        let id = context.id(section.id)
        let heading = HTMLNode.element(
            level.next.tag, context.isLean ? [] : [.id("\(id)-title")], blocks.inlines.nodes(section.title))
        return [
            .element(
                .section, [.id(id)] + (context.isLean ? [] : [.labelledBy("\(id)-title")]),
                [heading] + languageLinks(to: section.id)
                    + blocks.nodes(section.blocks, level: level.next.next))
        ]
    }

    /// The place where a page has several sections, the way to the same one in each other language.
    private func languageLinks(to section: String) -> [HTMLNode] {
        guard document.sections.count > 1, !context.isLean else { return [] }
        let links = context.site.languageLinks(from: document.locale) { tag in
            context.site.address(
                of: context.place, fragment: context.id(section), from: context.place, in: document.locale, to: tag)
        }
        return links.isEmpty ? [] : [.element(.p, [.classes("ui same-place")], links)]
    }

    private func words(_ level: HeadingLevel) -> [HTMLNode] {
        guard !document.words.isEmpty else { return [] }
        let notes = document.words.map { word -> HTMLNode in
            let name = HTMLNode.element(.dfn, [.text(word.term)])
            let linked = context.address(of: .term(word.id)).map { HTMLNode.element(.a, [.href($0)], [name]) }
            let label = interface.text(.backTo, ["words": .string(word.term)])
            return .element(
                .div, [.id(context.id("w-\(word.id)")), .classes("sheet")],
                [
                    .element(.dt, [linked ?? name]),
                    .element(
                        .dd,
                        blocks.inlines.nodes(word.definition) + [.text(" ")]
                            + [blocks.back(to: "t-\(word.id)", label: label)]),
                ])
        }
        return [
            endnote(
                [.classes("words")], document.wordsTitle, level, id: context.own("words-title"), .element(.dl, notes))
        ]
    }

    func sources(_ level: HeadingLevel) -> HTMLNode {
        let list = document.sources.enumerated().map { index, source -> HTMLNode in
            let number = index + 1
            let label = interface.text(.backToCitation, ["number": .integer(number)])
            let uses = context.citations(of: number)
            let back = uses.enumerated().flatMap { place, id -> [HTMLNode] in
                let which = uses.count > 1 ? "\(label) (\(place + 1))" : label
                return [.text(" "), blocks.back(to: id, label: which)]
            }
            return .element(
                .li, context.isLean ? [] : [.id(context.id("s\(number)")), .classes("sheet")],
                blocks.inlines.nodes(source.text) + back)
        }
        return endnote(
            [.id(context.own("sources")), .classes("sources")], document.sourcesTitle, level,
            id: context.own("sources-title"), .element(.ol, list))
    }
}
