import GlosaDiagnostics

/// A word that the language's style does not use of people, such as “ilegal”.
struct RejectedWord: MessageCheck {
    var id: String { "rejected-word" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.rejected) else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits {
                guard case .rejected(let index) = hit.meaning else { continue }
                let rule = unit.locale.conventions.rejects[index]
                guard unit.locale.project.isShown(unit.file, in: rule.documents),
                    text.settings[hit.words.lowerBound].isDisjoint(with: [.quote, .language]),
                    !isPartOfTerm(hit, text, unit),
                    rule.near.isEmpty || isNear(hit, index, rule.within, text, unit)
                else { continue }
                let range = text.range(ofWords: hit.words)
                findings.report(
                    self, unit, at: text.sourceRange(range), "“\(text.text(range))” is not said here: \(rule.because)",
                    notes: [Diagnostic.Note("the rule is here", at: rule.place)], help: "write \(rule.use)")
            }
        }
    }

    /// An official name keeps the words that it has: Alien Enemies Act.
    private func isPartOfTerm(_ hit: Lexicon.Hit, _ text: PatternText, _ unit: CheckedUnit) -> Bool {
        text.hits.contains { other in
            guard case .term = other.meaning else { return false }
            return other.words.count > hit.words.count && other.words.contains(hit.words.lowerBound)
        }
    }

    private func isNear(_ hit: Lexicon.Hit, _ rule: Int, _ within: Int, _ text: PatternText, _ unit: CheckedUnit)
        -> Bool
    {
        text.hits.contains { other in
            guard other.meaning == .nearRejected(rule) else { return false }
            let low = min(hit.words.upperBound, other.words.upperBound)
            let high = max(hit.words.lowerBound, other.words.lowerBound)
            guard high - low <= within else { return false }
            // A sentence's end keeps them apart.
            return high <= low || !(low + 1...high).contains { text.beginsSentence($0) }
        }
    }
}
