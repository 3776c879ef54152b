import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Blocks of a document as HTML.
struct PageBlocks {
    let context: PageContext
    let inlines: PageInlines

    init(context: PageContext) {
        self.context = context
        inlines = PageInlines(context: context)
    }

    /// The blocks, whose headings are of `level`.
    func nodes(_ blocks: [Block], level: HeadingLevel) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        // What stands under a heading is a level further in.
        var inner = level
        for block in blocks {
            nodes += self.nodes(block, level, inner: inner)
            if case .heading = block { inner = level.next }
        }
        return nodes
    }

    private func nodes(_ block: Block, _ level: HeadingLevel, inner: HeadingLevel) -> [HTMLNode] {
        switch block {
        case .heading(let title): [.element(level.tag, inlines.nodes(title))]
        case .paragraph(let claim): [paragraph(claim.line)]
        case .points(let claims): [list(claims.lines)]
        case .say(let lines): [.element(.div, [.classes("say")], [list(lines)])]
        case .fill(let labels): [fill(labels)]
        case .bibliography(let sources): [.element(.ul, [.classes("sources")], sources.map(listItem))]
        case .timeline(let events): PageTimeline(blocks: self).nodes(events)
        case .route(let route): PageRoute(blocks: self).nodes(route)
        case .warning(let warning, let claims):
            [
                .element(
                    .details, [.classes("warning")],
                    [.element(.summary, inlines.nodes(warning))] + claims.map { paragraph($0.line) })
            ]
        case .question(let question, let claims):
            [.element(level.tag, inlines.nodes(question))] + claims.map { paragraph($0.line) }
        case .items(let kind, let items): [PageItems(blocks: self, level: inner).list(items, kind)]
        case .branch(let branch): [self.branch(branch, inner)]
        case .choice(let choice): PageChoice(blocks: self, level: inner).nodes(choice)
        case .contacts(let list): contacts(list)
        case .term(let term): [PageTerms(blocks: self, level: level).entry(term)]
        case .table(let table): PageTable(blocks: self).nodes(table)
        case .withdrawn(let withdrawal):
            [
                .element(
                    .div, context.itemID(withdrawal.id) + [.classes("hazard withdrawn")],
                    withdrawal.lines.map { paragraph($0) })
            ]
        case .disagreements(let list): list.map { disagreement($0, level) }
        }
    }

    func paragraph(_ line: [Inline], classes: String? = nil) -> HTMLNode {
        .element(.p, classes.map { [.classes($0)] } ?? [], inlines.nodes(line))
    }

    func list(_ lines: [[Inline]]) -> HTMLNode { .element(.ul, lines.map(listItem)) }

    private func listItem(_ line: [Inline]) -> HTMLNode { .element(.li, inlines.nodes(line)) }

    private func branch(_ branch: Block.Branch, _ level: HeadingLevel) -> HTMLNode {
        .element(
            .div, context.itemID(branch.id) + [.classes("branch")],
            [.element(level.tag, inlines.nodes(branch.title))]
                + nodes(branch.blocks, level: level.next))
    }

    /// Each label with a line to write on, on paper: nothing is typed and nothing is stored.
    private func fill(_ labels: [[Inline]]) -> HTMLNode {
        .element(
            .ul, [.classes("fill")],
            labels.map {
                .element(.li, [.element(.span, inlines.nodes($0)), .element(.span, [.classes("blank")], [])])
            })
    }

    /// What is one tap away: who says so, and when it was read. Nothing for nothing.
    func aside(_ nodes: [HTMLNode]) -> [HTMLNode] {
        guard !nodes.isEmpty else { return [] }
        let label = HTMLNode.element(.summary, [.classes("ui")], [.text(context.interface[.provenanceLabel])])
        return [.element(.details, [.classes("from")], [label] + nodes)]
    }

    /// Contacts: each is one large link that says whom it reaches.
    func contacts(_ list: ContactList) -> [HTMLNode] {
        let entries = list.entries.map { entry -> HTMLNode in
            .element(.li, [contact(entry)] + context.closedHours(entry) + entry.lines.map { paragraph($0) })
        }
        var nodes = [HTMLNode.element(.ul, [.classes("contact-list")] + context.listRole, entries)]
        let remark = context.isFragment ? list.remark : list.shownRemark
        if !remark.isEmpty { nodes.append(paragraph(remark, classes: "unverified")) }
        return nodes + aside((context.isFragment ? list.asides : list.newAsides).map { paragraph($0) })
    }

    private func contact(_ entry: ContactList.Entry) -> HTMLNode {
        let words: [HTMLNode] =
            inlines.plain.nodes(entry.name) + [.text(": ")] + [
                .element(.strong, [inlines.number(entry.span)])
            ]
        guard let address = HTMLAddress(entry.span.href) else { return .element(.p, words) }
        return .element(.p, [.element(.a, [.classes("call"), .href(address)], words)])
    }

    private func disagreement(_ disagreement: Disagreement, _ level: HeadingLevel) -> HTMLNode {
        var nodes: [HTMLNode] = context.withoutMarks {
            var nodes = [HTMLNode.element(level.tag, inlines.nodes(disagreement.label)), paragraph(disagreement.ours)]
            if !disagreement.why.isEmpty { nodes.append(paragraph(disagreement.why)) }
            if !disagreement.others.isEmpty { nodes.append(list(disagreement.others.map(\.text))) }
            return nodes
        }
        if !context.isFragment, context.isMarked(disagreement.fact) {
            let label = context.interface.text(.backTo, ["words": .string(disagreement.label.plainText)])
            nodes.append(.element(.p, [.classes("ui")], [back(to: "f-\(disagreement.fact)", label: label)]))
        }
        return .element(
            .div, context.ids(PageContext.disagreement(disagreement.fact)) + [.classes("disagreement")], nodes)
    }

    /// A link from a note to where it was opened.
    func back(to id: String, label: String) -> HTMLNode {
        .element(.a, [.classes("back"), .href(context.fragment(id)), .label(label)], [.text("↩")])
    }
}
