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
                for (file, id) in section.blocks.flatMap({ $0.markableMessages(of: document) }) {
                    guard let (message, uses) = locale.termUses(in: file, id) else { continue }
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
