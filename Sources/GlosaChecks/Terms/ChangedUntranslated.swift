import GlosaDiagnostics

/// A name that is the same in every language and is written otherwise here.
struct ChangedUntranslated: MessageCheck {
    var id: String { "changed-untranslated" }
    var severity: Severity { .error }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.source != nil else { return }
        for (index, text) in unit.patterns.enumerated() {
            guard let original = unit.sourcePattern(of: index), !original.hits.isEmpty else { continue }
            for hit in original.hits {
                guard case .term(let number, _) = hit.meaning else { continue }
                let term = unit.locale.terms[number]
                if term.renderings.contains(where: { Self.contains($0, in: text) }) { continue }
                let place = original.range(ofWords: hit.words)
                findings.report(
                    self, unit, at: Self.place(of: number, in: text, unit) ?? text.pattern.range.range,
                    "“\(term.entry.term)” is never translated or altered, and is not here as it is written",
                    sourceRange: original.sourceRange(place), help: "write “\(term.entry.term)”")
            }
        }
    }

    private static func contains(_ rendering: String, in text: PatternText) -> Bool {
        let wanted = Array(rendering.utf8)
        guard let first = wanted.first, text.bytes.count >= wanted.count else { return false }
        return (0...text.bytes.count - wanted.count).contains { start in
            text.bytes[start] == first && text.bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// The place where the name stands with other capitals or accents, or what is marked as the term.
    private static func place(of term: Int, in text: PatternText, _ unit: CheckedUnit) -> Range<Int>? {
        for hit in text.hits {
            guard case .term(term, _) = hit.meaning else { continue }
            return text.sourceRange(text.range(ofWords: hit.words))
        }
        let span = text.spans.first { span in
            guard span.markup.name == "term", case .literal(let literal)? = span.markup.options.first?.value else {
                return false
            }
            return literal.value == unit.locale.terms[term].id
        }
        return span?.range
    }
}
