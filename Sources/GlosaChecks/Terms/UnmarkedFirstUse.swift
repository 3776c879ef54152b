import GlosaCatalog
import GlosaDiagnostics

/// A term that a document, or a section of guidance, uses without having marked it before: a reader who meets it there
/// cannot open what it means.
struct UnmarkedFirstUse: LocaleCheck {
    var id: String { "unmarked-first-use" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        // The sentence of a hazard stands in many sections, and is told once.
        var told: Set<Diagnostic.Place> = []
        for (document, sections) in locale.catalog.outline.documents.entries {
            // What has a page a section is entered at any; the rest is read from the top.
            let isEnteredAnywhere = locale.catalog.kind(of: document)?.hasSectionPages == true
            var seen: Set<Int> = []
            for section in sections {
                if isEnteredAnywhere { seen.removeAll() }
                let ids = section.blocks.flatMap { $0.markableMessages(locale.catalog.hazards) }
                for (message, uses) in locale.termUses(of: document, in: ids) {
                    for use in uses where !use.isForeign && seen.insert(use.term).inserted && !use.isMarked {
                        let term = locale.terms[use.term]
                        let place = message.text.place(of: use.range)
                        guard told.insert(place).inserted else { continue }
                        findings.report(
                            self,
                            "`\(term.id)` stands here for the first time in `\(document).\(section.id)`, and is not marked",
                            at: place, subject: message.id,
                            help: "write `{#term id=\(term.id)}…{/term}` around it, in every language")
                    }
                }
            }
        }
    }
}

extension Outline.Block {
    /// The messages that can bear markup: headings cannot, and words to say aloud are no place for it.
    fileprivate func markableMessages(_ hazards: EntryTable<Hazard>) -> [String] {
        switch self {
        case .heading, .say, .fill, .disagreements, .contacts, .bibliography, .withdrawn: []
        case .paragraph(let message): [message.id]
        case .points(let list): list.map(\.id)
        case .timeline(let events): events.map(\.message.id)
        case .warning(let message, let paragraphs): [message.id] + paragraphs.map(\.id)
        case .question(_, let answer): answer.map(\.id)
        case .item(let item):
            // The sentence of a hazard stands directly under its item.
            [item.action.id] + item.hazards.compactMap { hazards[$0.id]?.says } + (item.why.map { [$0.id] } ?? [])
                + item.need.map(\.id)
        case .branch(let branch): branch.blocks.flatMap { $0.markableMessages(hazards) }
        }
    }
}
