import GlosaDiagnostics
import GlosaText

/// A word with a capital that the language writes small inside a sentence: a month, a day, a language.
struct WronglyCapitalised: MessageCheck {
    var id: String { "wrongly-capitalised" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.kinds.contains(.small) else { return }
        for text in unit.patterns where !text.hits.isEmpty {
            for hit in text.hits where hit.meaning == .small {
                let index = hit.words.lowerBound
                let word = text.words[index]
                guard word.shape.contains(.capitalised), !word.shape.contains(.hasLaterCapital), index > 0,
                    !text.beginsSentence(index),
                    word.gap.isDisjoint(with: [.terminator, .colon, .opening, .quote, .other, .placeholder]),
                    text.settings[index].isDisjoint(with: [.language, .name, .quote]), !isInName(index, text)
                else { continue }
                findings.report(
                    self, unit, at: text.sourceRange(word.range),
                    "“\(text.text(word.range))” is written with a small letter inside a sentence",
                    help: "write “\(text.text(word.range).lowercased())”")
            }
        }
    }

    /// Beside another capital it is part of a name: Viernes Santo, Domingo Pérez.
    private func isInName(_ index: Int, _ text: PatternText) -> Bool {
        func isCapital(_ index: Int) -> Bool {
            text.words.indices.contains(index) && text.words[index].shape.contains(.capitalised)
                && !text.beginsSentence(index)
        }
        return (isCapital(index - 1) && text.words[index].followsClosely)
            || (isCapital(index + 1) && text.words[index + 1].followsClosely)
    }
}
