import GlosaDocument

extension TextPage {
    mutating func block(_ block: Block) {
        switch block {
        case .heading(let title): heading(title, underline: nil)
        case .paragraph(let claim): paragraph(claim.line)
        case .points(let claims): list(claims.lines)
        case .say(let lines): list(lines)
        case .fill(let labels): fill(labels)
        case .bibliography(let sources): list(sources)
        case .timeline(let events): timeline(events)
        case .route(let route): self.route(route)
        case .warning(let warning, let claims):
            item(warning, marker: "! ", spaced: true)
            for claim in claims { paragraph(claim.line) }
        case .question(let question, let claims):
            heading(question, underline: nil)
            for claim in claims { paragraph(claim.line) }
        case .items(let kind, let items): list(items, kind)
        case .branch(let branch):
            heading(branch.title, underline: nil)
            for block in branch.blocks { self.block(block) }
        case .choice(let choice): for block in choice.blocks { self.block(block) }
        case .contacts(let list):
            blank()
            contacts(list)
        case .term(let term): self.term(term)
        case .table(let table): self.table(table)
        case .withdrawn(let withdrawal): for line in withdrawal.lines { item(line, marker: "! ", spaced: true) }
        case .disagreements(let list): for disagreement in list { self.disagreement(disagreement) }
        }
    }

    private mutating func list(_ points: [[Inline]]) {
        blank()
        for point in points { item(point, marker: "- ", spaced: false) }
    }

    /// Each label with room to write, on paper.
    private mutating func fill(_ labels: [[Inline]]) {
        for label in labels {
            blank()
            item(label + [.text(" ______________________________")], marker: "", spaced: false)
        }
    }

    private mutating func timeline(_ events: [TimelineEvent]) {
        for event in events {
            paragraph([.fact(event.date)])
            indented(by: 2) { $0.item(event.text, marker: "", spaced: false) }
        }
    }

    private mutating func route(_ route: Route) {
        for station in route.stations {
            let lines = station.lines
            item(lines[0], marker: "- ", spaced: true)
            indented(by: 2) { page in
                for line in lines.dropFirst() { page.item(line, marker: "", spaced: false) }
            }
        }
        for claim in route.held { paragraph(claim.line) }
    }

    private mutating func list(_ items: [GuidanceItem], _ kind: GuidanceItem.Kind) {
        for item in items {
            let marker = kind == .step ? "\(item.number). " : "✗ "
            let first = [item.fold, item.heading, item.action].compactMap { $0 }
            self.item(first[0], marker: marker, spaced: true)
            indented(by: marker.count) { page in
                for line in first.dropFirst() { page.item(line, marker: "", spaced: false) }
                for detail in item.details { page.detail(detail) }
            }
        }
    }

    private mutating func detail(_ detail: GuidanceItem.Detail) {
        if let list = detail.contacts {
            if !detail.label.isEmpty { item(detail.label, marker: "", spaced: false) }
            indented(by: 2) { $0.contacts(list) }
            return
        }
        let label = detail.shownLabel.first ?? []
        let lines = detail.shownLines
        if lines.count == 1, let line = lines.first {
            item(label.isEmpty ? line : label + [.text(" ")] + line, marker: "", spaced: false)
        } else if !lines.isEmpty {
            if !label.isEmpty { item(label, marker: "", spaced: false) }
            indented(by: 2) { page in
                for line in lines { page.item(line, marker: "- ", spaced: false) }
            }
        }
    }

    /// One sentence a row, with what it never appears without and who says so below it.
    private mutating func table(_ table: DocumentTable) {
        for line in [table.caption] + table.shared + [table.head] { paragraph(line) }
        for row in table.rows {
            let lines = row.lines
            item(lines[0], marker: "- ", spaced: true)
            indented(by: 2) { page in
                for line in lines.dropFirst() { page.item(line, marker: "", spaced: false) }
            }
        }
        paragraph(table.unanswered)
    }

    private mutating func contacts(_ list: ContactList) {
        for entry in list.entries {
            item(entry.heading, marker: "* ", spaced: false)
            indented(by: 2) { page in
                for line in entry.lines { page.item(line, marker: "", spaced: false) }
            }
        }
        for line in [list.shownRemark] + list.newAsides where !line.isEmpty { item(line, marker: "", spaced: false) }
    }

    mutating func word(_ word: Document.WordNote) {
        paragraph([.text(word.term)])
        indented(by: 2) { $0.item(word.definition, marker: "", spaced: false) }
    }

    private mutating func term(_ term: TermEntry) {
        if !term.heading.isEmpty { paragraph([.text(term.heading)]) }
        indented(by: 2) { page in
            page.item(term.definition, marker: "", spaced: false)
            for detail in term.details {
                for (index, line) in detail.lines.enumerated() {
                    let label = index == 0 && !detail.label.isEmpty ? detail.label + [.text(" ")] : []
                    page.item(label + line, marker: "", spaced: false)
                }
            }
        }
    }

    private mutating func disagreement(_ disagreement: Disagreement) {
        paragraph(disagreement.label)
        indented(by: 2) { page in
            page.item(disagreement.ours, marker: "", spaced: false)
            if !disagreement.why.isEmpty { page.item(disagreement.why, marker: "", spaced: false) }
            for other in disagreement.others { page.item(other.text, marker: "- ", spaced: false) }
        }
    }
}
