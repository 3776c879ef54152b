import GlosaDiagnostics
import GlosaText

/// Words in capitals that are not in capitals in the source, or in the source itself: shouting, which screen readers
/// may spell out.
struct Shouting: MessageCheck {
    var id: String { "shouting" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        for (index, text) in unit.patterns.enumerated() {
            guard let run = capitals(in: text, unit.locale.lexicon) else { continue }
            if let original = unit.sourcePattern(of: index), capitals(in: original, unit.locale.sourceLexicon) != nil {
                continue
            }
            let range = text.range(ofWords: run)
            findings.report(
                self, unit, at: text.sourceRange(range), "“\(text.text(range))” shouts",
                help: "write it in small letters; `{#strong}…{/strong}` stresses it")
        }
    }

    /// Three or more words in capitals beside each other, or two long ones: abbreviations are shorter, or stand alone.
    private func capitals(in text: PatternText, _ lexicon: Lexicon) -> ClosedRange<Int>? {
        var start: Int?
        var best: ClosedRange<Int>?
        for index in text.words.indices {
            let word = text.words[index]
            let isCapitals =
                word.shape.contains(.capitalised) && !word.shape.contains(.hasSmall) && !word.shape.contains(.hasDigit)
                && word.length > 1 && text.settings[index].isDisjoint(with: [.language, .name, .term])
                && !isAbbreviation(index, text, lexicon)
            guard isCapitals else {
                start = nil
                continue
            }
            let first = start.flatMap { word.gap.subtracting([.space, .lineBreak]).isEmpty ? $0 : nil } ?? index
            start = first
            let long = (first...index).count { text.words[$0].length >= 5 }
            if index > first, long > 1 || (long == 1 && index - first > 1) { best = first...index }
        }
        return best
    }

    private func isAbbreviation(_ index: Int, _ text: PatternText, _ lexicon: Lexicon) -> Bool {
        text.hits.contains { hit in
            guard case .term = hit.meaning else { return false }
            return hit.words.contains(index)
        }
    }
}
