import GlosaDiagnostics

/// A name of the facts without its accents.
struct MissingAccent: MessageCheck {
    var id: String { "missing-accent" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.name) else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits {
                let entry = unit.locale.lexicon.entries[hit.entry]
                guard case .name = entry.meaning, let key = entry.keys.first else { continue }
                let word = text.words[hit.words.lowerBound]
                guard word.key.spelled != key.spelled, word.shape.contains(.capitalised),
                    !word.shape.contains(.hasLaterCapital),
                    text.settings[hit.words.lowerBound].isDisjoint(with: .language)
                else { continue }
                findings.report(
                    self, unit, at: text.sourceRange(word.range), "the name “\(entry.text)” has lost its accents",
                    help: "write “\(entry.text)”; better, name the fact, and nobody can mistype it",
                    replacement: entry.text)
            }
        }
    }
}
