import GlosaDocument

/// Things to do, and not to do, as HTML.
struct PageItems {
    let blocks: PageBlocks
    /// The level of the heading of each.
    let level: HeadingLevel
    private var inlines: PageInlines { blocks.inlines }

    init(blocks: PageBlocks, level: HeadingLevel) {
        self.blocks = blocks
        self.level = level
    }

    func list(_ items: [GuidanceItem], _ kind: GuidanceItem.Kind) -> HTMLNode {
        let start = kind == .step ? items.first?.number ?? 1 : 1
        let first: [HTMLAttribute] = start > 1 ? [.start(start)] : []
        return .element(
            kind == .step ? .ol : .ul, [.classes(kind.rawValue)] + first + blocks.context.listRole, items.map(item))
    }

    private func item(_ item: GuidanceItem) -> HTMLNode {
        .element(
            .li, blocks.context.itemID(item.id) + (item.heading == nil ? [] : [.classes("lead")]), content(of: item))
    }

    /// An item, with all that must stand with it.
    func content(of item: GuidanceItem) -> [HTMLNode] {
        let beginning = beginning(of: item)
        guard let fold = item.fold else { return beginning + nodes(of: item.details) }
        // A number is never seen without its warnings.
        let hidden = item.details.filter { $0.kind != .contacts && ($0.kind != .hazard || $0.isAside) }
        let shown = item.details.filter { $0.kind == .contacts || ($0.kind == .hazard && !$0.isAside) }
        return [
            .element(
                .details, [.classes("folded")],
                [.element(.summary, inlines.nodes(fold))] + beginning + hidden.flatMap(detail))
        ] + shown.flatMap(detail)
    }

    /// The action, which is its own heading where it has none.
    private func beginning(of item: GuidanceItem) -> [HTMLNode] {
        guard let heading = item.heading else {
            return [.element(level.tag, [.classes("action")], inlines.nodes(item.action))]
        }
        let picture = item.pictogram.map { blocks.context.isFragment ? [] : [PictogramDrawing($0).node] } ?? []
        return [
            .element(level.tag, picture + inlines.nodes(heading)), blocks.paragraph(item.action, classes: "action"),
        ]
    }

    /// What stands in the open, then what is one tap away.
    private func nodes(of details: [GuidanceItem.Detail]) -> [HTMLNode] {
        details.filter { !$0.isAside }.flatMap(detail)
            + blocks.aside(details.filter(\.isAside).flatMap(detail))
    }

    private func detail(_ detail: GuidanceItem.Detail) -> [HTMLNode] {
        let classes = classes(of: detail)
        if let list = detail.contacts {
            let label = detail.label.isEmpty ? [] : [blocks.paragraph(detail.label, classes: "label")]
            return label + blocks.contacts(list)
        }
        let isShort = !blocks.context.isFragment
        let label = isShort ? detail.shownLabel.first ?? [] : detail.label
        let lines = isShort ? detail.shownLines : detail.lines
        guard !lines.isEmpty else { return [] }
        if lines.count == 1, let line = lines.first {
            let words: [HTMLNode] = label.isEmpty ? [] : [.element(.strong, inlines.nodes(label)), .text(" ")]
            return [.element(.p, classes, words + source(detail, line))]
        }
        let words = label.isEmpty ? [] : [blocks.paragraph(label, classes: "label")]
        // What is one tap away has its place by that.
        if detail.kind == .provenance || detail.kind == .then { return lines.map { .element(.p, source(detail, $0)) } }
        return [.element(.div, classes, words + [blocks.list(lines)])]
    }

    private func classes(of detail: GuidanceItem.Detail) -> [HTMLAttribute] {
        switch detail.kind {
        case .hazard:
            detail.isAside
                ? [] : [.classes(detail.isRepeated && !blocks.context.isFragment ? "hazard again" : "hazard")]
        case .change, .audience, .reading, .say: [.classes(detail.kind.rawValue)]
        case .why, .need, .contacts, .then, .provenance, .translation: []
        }
    }

    /// Those who say so. On a lean page the numbers are no links: the word before them leads to the list.
    private func source(_ detail: GuidanceItem.Detail, _ line: [Inline]) -> [HTMLNode] {
        guard detail.kind == .provenance, blocks.context.isLean, case .text(let label)? = line.first,
            line.contains(where: { if case .citation = $0 { true } else { false } })
        else { return inlines.nodes(line) }
        let link = HTMLNode.element(.a, [.href(HTMLAddress(fragment: blocks.context.own("sources")))], [.text(label)])
        return [link] + inlines.nodes(Array(line.dropFirst()))
    }
}
