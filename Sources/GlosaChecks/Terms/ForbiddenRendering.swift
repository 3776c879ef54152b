import GlosaDiagnostics

/// A rendering of a term that the glossary tells to avoid, with its reason.
struct ForbiddenRendering: MessageCheck {
    var id: String { "forbidden-rendering" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.avoided) else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits {
                guard case .avoided(let index, let number) = hit.meaning else {
                    continue
                }
                let term = unit.locale.terms[index]
                // The entry of the term itself must be able to speak of what it rejects, and so must a quotation.
                if unit.kind == .glossary, unit.key == term.id { continue }
                if !text.settings[hit.words.lowerBound].isDisjoint(with: [.quote, .language]) { continue }
                if Self.isPartOfAccepted(hit, index, text, unit) { continue }
                let avoided = term.entry.avoid[number]
                let because = avoided.because.map { " \($0.text.source)" } ?? ""
                findings.report(
                    self, unit,
                    at: text.sourceRange(text.range(ofWords: hit.words)),
                    "the glossary avoids “\(avoided.words)” for `\(term.id)`.\(because)",
                    help: "write “\(term.entry.term)”")
            }
        }
    }

    /// "libertad condicional" inside an accepted "libertad condicional humanitaria" is no mistake.
    private static func isPartOfAccepted(
        _ hit: Lexicon.Hit, _ term: Int, _ text: PatternText, _ unit: CheckedUnit
    ) -> Bool {
        text.hits.contains { other in
            guard case .term(term, _) = other.meaning else { return false }
            guard other.words.contains(hit.words.lowerBound), other.words.contains(hit.words.upperBound) else {
                return false
            }
            if other.words.count > hit.words.count { return true }
            // "Alien Enemies Act" is the accepted name, and an inflection of the rejected "Alien Enemy Act" too.
            return isExact(other, text, unit) && !isExact(hit, text, unit)
        }
    }

    private static func isExact(_ hit: Lexicon.Hit, _ text: PatternText, _ unit: CheckedUnit) -> Bool {
        zip(hit.words, unit.locale.lexicon.entries[hit.entry].keys).allSatisfy {
            text.words[$0].key.folded == $1.folded
        }
    }
}
