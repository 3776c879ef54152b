import GlosaDocument

/// Things to do, and not to do, as HTML.
struct PageItems {
    let blocks: PageBlocks
    private var inlines: PageInlines { blocks.inlines }

    init(blocks: PageBlocks) { self.blocks = blocks }

    func list(_ items: [GuidanceItem], _ kind: GuidanceItem.Kind) -> HTMLNode {
        .element(kind == .step ? .ol : .ul, [.classes(kind.rawValue)], items.map(item))
    }

    private func item(_ item: GuidanceItem) -> HTMLNode {
        .element(.li, blocks.context.itemID(item.id), content(of: item))
    }

    /// An item, with all that must stand with it.
    func content(of item: GuidanceItem) -> [HTMLNode] {
        let action = blocks.paragraph(item.action, classes: "action")
        guard let fold = item.fold else { return [action] + item.details.flatMap(detail) }
        // A number is never seen without its warnings.
        let hidden = item.details.filter { $0.kind != .contacts && $0.kind != .hazard }
        let shown = item.details.filter { $0.kind == .contacts || $0.kind == .hazard }
        return [
            .element(
                .details, [.classes("folded")],
                [.element(.summary, inlines.nodes(fold)), action] + hidden.flatMap(detail))
        ] + shown.flatMap(detail)
    }

    private func detail(_ detail: GuidanceItem.Detail) -> [HTMLNode] {
        let classes = classes(of: detail)
        if let list = detail.contacts {
            return [
                .element(
                    .div, [],
                    [blocks.paragraph(detail.label, classes: "label")] + blocks.contacts(list))
            ]
        }
        if detail.lines.count == 1, let line = detail.lines.first {
            let label: [HTMLNode] =
                detail.label.isEmpty ? [] : [.element(.strong, inlines.nodes(detail.label)), .text(" ")]
            return [.element(.p, classes, label + source(detail, line))]
        }
        let label = detail.label.isEmpty ? [] : [blocks.paragraph(detail.label, classes: "label")]
        return [.element(.div, classes, label + [blocks.list(detail.lines)])]
    }

    private func classes(of detail: GuidanceItem.Detail) -> [HTMLAttribute] {
        switch detail.kind {
        case .hazard: [.classes(detail.isRepeated ? "hazard again" : "hazard")]
        case .audience, .reading, .say, .provenance: [.classes(detail.kind.rawValue)]
        case .why, .need, .contacts, .translation: []
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
