import GlosaCatalog
import GlosaDiagnostics

/// A term that a document, or a section of guidance, uses without having marked it before: a reader who meets it there
/// cannot open what it means.
struct UnmarkedFirstUse: LocaleCheck {
    let id = "unmarked-first-use"
    let severity = Severity.warning

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        for (document, sections) in locale.catalog.outline.documents.entries {
            // Guidance is entered at any section; a story is read from the top.
            let isGuidance = sections.contains { !$0.blocks.flatMap(\.items).isEmpty }
            var seen: Set<Int> = []
            for section in sections {
                if isGuidance { seen.removeAll() }
                for reference in section.blocks.flatMap(\.markableMessages) {
                    guard let message = locale.locale.message(document, reference.id),
                        let uses = locale.termUses[message.id]
                    else { continue }
                    for use in uses where seen.insert(use.term).inserted && !use.isMarked {
                        let term = locale.terms[use.term]
                        // Ordinary words are marked where the term is meant; the abbreviation always is the term.
                        findings.report(
                            self,
                            "`\(term.id)` stands here for the first time in `\(document).\(section.id)`, and is not marked",
                            at: message.text.place(of: use.range), subject: message.id,
                            help: "write `{#term id=\(term.id)}…{/term}` around it, in every language")
                    }
                }
            }
        }
    }
}

extension Outline.Block {
    /// The messages that can bear markup: headings cannot, and words to say aloud are no place for it.
    fileprivate var markableMessages: [Outline.Reference] {
        switch self {
        case .heading, .say, .fill, .disagreements, .contacts: []
        case .paragraph(let message): [message]
        case .points(let list): list
        case .timeline(let events): events.map(\.message)
        case .warning(let message, let paragraphs): [message] + paragraphs
        case .question(_, let answer): answer
        case .item(let item): [item.action] + (item.why.map { [$0] } ?? []) + item.need
        case .branch(let branch): branch.blocks.flatMap(\.markableMessages)
        }
    }
}
