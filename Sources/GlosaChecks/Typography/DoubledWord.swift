import GlosaDiagnostics

/// A word that stands twice in a row.
struct DoubledWord: MessageCheck {
    var id: String { "doubled-word" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (number, text) in unit.patterns.enumerated() where text.words.count > 1 {
            for index in text.words.indices.dropFirst() {
                let word = text.words[index]
                guard word.key.spelled == text.words[index - 1].key.spelled, word.shape.contains(.hasLetter),
                    word.gap.subtracting([.space, .lineBreak]).isEmpty, word.gap.contains(.space),
                    text.settings[index] == text.settings[index - 1], !isLetter(index, text),
                    !isRepeatable(index, text, unit),
                    !isInSource(word.key.folded, unit.sourcePattern(of: number))
                else { continue }
                findings.report(
                    self, unit, at: text.sourceRange(text.words[index - 1].start..<word.end),
                    "“\(text.text(word.range))” stands twice in a row", help: "remove one")
            }
        }
    }

    /// From A to B: a capital letter by itself is a name.
    private func isLetter(_ index: Int, _ text: PatternText) -> Bool {
        text.words[index].length == 1
            && text.words[index].shape.contains(.capitalised) != text.words[index - 1].shape.contains(.capitalised)
    }

    private func isRepeatable(_ index: Int, _ text: PatternText, _ unit: CheckedUnit) -> Bool {
        text.hits.contains {
            $0.meaning == .repeatable && $0.words.contains(index)
        }
    }

    /// A name that repeats itself does so in both languages: New York New York.
    private func isInSource(_ key: UInt64, _ original: PatternText?) -> Bool {
        guard let words = original?.words else { return false }
        return words.indices.dropFirst().contains { words[$0].key.folded == key && words[$0 - 1].key.folded == key }
    }
}
