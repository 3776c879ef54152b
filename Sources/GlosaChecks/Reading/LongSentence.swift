import GlosaCatalog
import GlosaDiagnostics
import GlosaText

/// A sentence with more words than the document's budget.
struct LongSentence: MessageCheck {
    var id: String { "long-sentence" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let most = unit.locale.project.sentenceLimits[unit.file] else { return }
        for text in unit.patterns where text.words.count > most {
            for sentence in text.sentences where sentence.count > most {
                let words = sentence.count { counts($0, in: text) }
                guard words > most else { continue }
                let range = text.words[sentence.lowerBound].start..<text.words[sentence.upperBound - 1].end
                findings.report(
                    self, unit, at: text.sourceRange(range),
                    "the sentence has \(words) words, and \(most) is the most in `\(unit.file)`",
                    help: "make two sentences of it, one thought each")
            }
        }
    }

    /// Numbers, words in another language and names are not the writer's to shorten.
    private func counts(_ index: Int, in text: PatternText) -> Bool {
        text.words[index].shape.contains(.hasLetter) && text.settings[index].isDisjoint(with: .language)
    }
}
