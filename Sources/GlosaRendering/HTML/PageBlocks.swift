import GlosaDocument
import GlosaICU

/// Blocks of a document as HTML.
struct PageBlocks {
    let inlines: PageInlines
    let locale: LocaleTag

    func nodes(_ blocks: [Block], level: HTMLTag = .h3) -> [HTMLNode] { blocks.flatMap { nodes($0, level) } }

    private func nodes(_ block: Block, _ level: HTMLTag) -> [HTMLNode] {
        switch block {
        case .heading(let title): [.element(level, inlines.nodes(title))]
        case .paragraph(let line): [paragraph(line)]
        case .points(let points): [list(points)]
        case .say(let lines): [.element(.div, [.classes("say")], [list(lines)])]
        case .fill(let labels): [fill(labels)]
        case .timeline(let events): [timeline(events)]
        case .warning(let warning, let lines):
            [
                .element(
                    .details, [.classes("warning")],
                    [.element(.summary, inlines.nodes(warning))] + lines.map { paragraph($0) })
            ]
        case .question(let question, let answer):
            [.element(level, inlines.nodes(question))] + answer.map { paragraph($0) }
        case .items(let kind, let items): [self.items(items, kind)]
        case .branch(let branch):
            [
                .element(
                    .section, [.id(branch.id), .labelledBy("\(branch.id)-heading"), .classes("branch")],
                    [.element(level, [.id("\(branch.id)-heading")], inlines.nodes(branch.title))]
                        + nodes(branch.blocks, level: .h4))
            ]
        case .contacts(let list): contacts(list)
        case .term(let term): [self.term(term)]
        case .disagreements(let list): list.map(disagreement)
        }
    }

    private func paragraph(_ line: [Inline], classes: String? = nil) -> HTMLNode {
        .element(.p, classes.map { [.classes($0)] } ?? [], inlines.nodes(line))
    }

    private func list(_ lines: [[Inline]]) -> HTMLNode {
        .element(.ul, lines.map { .element(.li, inlines.nodes($0)) })
    }

    /// Each label with a line to write on, on paper: nothing is typed and nothing is stored.
    private func fill(_ labels: [[Inline]]) -> HTMLNode {
        .element(
            .ul, [.classes("fill")],
            labels.map { .element(.li, inlines.nodes($0) + [.element(.span, [.classes("blank")], [])]) })
    }

    private func timeline(_ events: [TimelineEvent]) -> HTMLNode {
        .element(
            .ol, [.classes("timeline")],
            events.map { event in
                .element(
                    .li, [.id(event.id)],
                    [
                        .element(.p, [.classes("date")], inlines.nodes([.fact(event.date)])),
                        paragraph(event.text),
                    ])
            })
    }

    private func items(_ items: [GuidanceItem], _ kind: GuidanceItem.Kind) -> HTMLNode {
        .element(
            kind == .step ? .ol : .ul, [.classes(kind.rawValue)],
            items.map { item in
                .element(
                    .li, [.id(item.id)],
                    [paragraph(item.action, classes: "action")] + item.details.flatMap(detail))
            })
    }

    private func detail(_ detail: GuidanceItem.Detail) -> [HTMLNode] {
        let classes = detail.kind.rawValue
        if let list = detail.contacts {
            return [.element(.div, [.classes(classes)], [paragraph(detail.label, classes: "label")] + contacts(list))]
        }
        if detail.lines.count == 1, let line = detail.lines.first {
            let label: [HTMLNode] =
                detail.label.isEmpty
                ? [] : [.element(.strong, inlines.nodes(detail.label)), .text(" ")]
            return [.element(.p, [.classes(classes)], label + inlines.nodes(line))]
        }
        let label = detail.label.isEmpty ? [] : [paragraph(detail.label, classes: "label")]
        return [.element(.div, [.classes(classes)], label + [list(detail.lines)])]
    }

    private func contacts(_ list: ContactList) -> [HTMLNode] {
        let entries = list.entries.map { entry in
            HTMLNode.element(
                .li,
                [
                    .element(
                        .p, [.classes("contact-name")],
                        inlines.nodes(entry.name) + [.text(": ")] + inlines.nodes([.contact(entry.span)]))
                ] + entry.lines.map { paragraph($0) })
        }
        var nodes = [HTMLNode.element(.ul, [.classes("contact-list")], entries)]
        if !list.remark.isEmpty { nodes.append(paragraph(list.remark, classes: "unverified")) }
        return nodes
    }

    private func term(_ term: TermEntry) -> HTMLNode {
        let abbreviation = term.abbreviation.map { [HTMLNode.text(" (\($0))")] } ?? []
        var nodes: [HTMLNode] = [
            .element(.h3, [.element(.dfn, [.text(term.term)])] + abbreviation), paragraph(term.definition),
        ]
        for detail in term.details {
            for (index, line) in detail.lines.enumerated() {
                let label: [HTMLNode] =
                    index == 0 && !detail.label.isEmpty
                    ? [.element(.strong, inlines.nodes(detail.label)), .text(" ")] : []
                nodes.append(.element(.p, [.classes(detail.kind.rawValue)], label + inlines.nodes(line)))
            }
        }
        return .element(.div, [.id(term.id), .classes("entry")], nodes)
    }

    private func disagreement(_ disagreement: Disagreement) -> HTMLNode {
        var nodes = [HTMLNode.element(.h3, inlines.nodes(disagreement.label)), paragraph(disagreement.ours)]
        if !disagreement.why.isEmpty { nodes.append(paragraph(disagreement.why)) }
        if !disagreement.others.isEmpty { nodes.append(list(disagreement.others.map(\.text))) }
        return .element(.div, [.id("disagreement-\(disagreement.fact)"), .classes("disagreement")], nodes)
    }
}
