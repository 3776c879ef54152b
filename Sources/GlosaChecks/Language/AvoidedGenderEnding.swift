import GlosaDiagnostics
import GlosaText

/// An ending that the language's chosen style of gender does not use: amig@s, todxs, hijo/a.
struct AvoidedGenderEnding: MessageCheck {
    var id: String { "avoided-gender-ending" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        let endings = unit.locale.genderEndings
        guard !endings.isEmpty else { return }
        for text in unit.patterns {
            let words = text.words
            for (index, word) in words.enumerated()
            where mayEnd(word, text.bytes, endings) && word.length > 1 && word.shape.contains(.hasSmall)
                && text.settings[index].isDisjoint(with: [.language, .name])
            {
                guard let end = endings.lazy.compactMap({ end(of: $0, after: word, in: text.bytes) }).first else {
                    continue
                }
                let start = word.start
                findings.report(
                    self, unit, at: text.sourceRange(start..<end),
                    "“\(text.text(start..<end))” uses an ending that these texts do without",
                    help: "turn the sentence: “la persona”, “quien”, “su familiar”; or name both")
            }
        }
    }

    /// Hardly any word has a sign behind it or one of the endings' letters before its last.
    private func mayEnd(_ word: Word, _ bytes: [UInt8], _ endings: [[UInt8]]) -> Bool {
        let behind = word.end < bytes.count ? bytes[word.end] : 0
        let last = bytes[word.end - 1]
        return endings.contains { $0.first == behind || $0.last == last }
    }

    /// The end of `ending` at or behind a word, with no letter after it.
    private func end(of ending: [UInt8], after word: Word, in bytes: [UInt8]) -> Int? {
        guard let first = ending.first else { return nil }
        let isLetter = first | 0x20 >= 0x61 && first | 0x20 <= 0x7A
        let start = isLetter ? word.end - ending.count : word.end
        let end = start + ending.count
        guard start > word.start, end <= bytes.count, bytes[start..<end].elementsEqual(ending) else { return nil }
        if isLetter {
            // todxs, and not "fax": the letter before it must be a consonant, as no word of the language ends.
            return "aeiou".utf8.contains(bytes[start - 1]) ? nil : end
        }
        guard end < bytes.count else { return end }
        let next = bytes[end]
        // A path has more to come: ruta/a/respaldos.
        if "/_-".utf8.contains(next) { return nil }
        return (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) || next >= 0x80 || (next >= 0x30 && next <= 0x39)
            ? nil : end
    }
}
