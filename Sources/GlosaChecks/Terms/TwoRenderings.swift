import GlosaCatalog
import GlosaDiagnostics

/// One term said in two ways in one document: a reader takes them for two things.
struct TwoRenderings: LocaleCheck {
    var id: String { "two-renderings" }
    var severity: Severity { .info }

    /// The first rendering of each term in a document, and where.
    private typealias Firsts = [Int: (rendering: Int, place: Diagnostic.Place)]

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        for (document, sections) in locale.catalog.outline.documents.entries {
            var first: Firsts = [:]
            var reported: Set<Int> = []
            for section in sections { check(section, of: document, locale, &first, &reported, &findings) }
        }
    }

    private func check(
        _ section: Outline.Section, of document: String, _ locale: CheckedLocale, _ first: inout Firsts,
        _ reported: inout Set<Int>, _ findings: inout Findings
    ) {
        for reference in section.blocks.flatMap(\.messages) {
            guard let (message, uses) = locale.termUses(in: document, reference.id) else { continue }
            for use in uses where use.isMarked && use.rendering < locale.terms[use.term].wordings {
                let term = locale.terms[use.term]
                // "Cecot" is the abbreviation in small letters, which stands for the name.
                let written = term.renderings[use.rendering].lowercased()
                if term.renderings[term.wordings...].contains(where: { $0.lowercased() == written }) { continue }
                let place = message.text.place(of: use.range)
                guard let before = first[use.term] else {
                    first[use.term] = (use.rendering, place)
                    continue
                }
                guard before.rendering != use.rendering, reported.insert(use.term).inserted else { continue }
                findings.report(
                    self,
                    "`\(term.id)` is “\(term.renderings[use.rendering])” here, and “\(term.renderings[before.rendering])” "
                        + "before in `\(document)`",
                    at: place, subject: message.id,
                    notes: [Diagnostic.Note("the first one is here", at: before.place)],
                    help: "say it in one way: “\(term.entry.term)” is the preferred one")
            }
        }
    }
}
