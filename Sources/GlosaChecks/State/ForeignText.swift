import GlosaDiagnostics
import GlosaText

/// Words of the source's language that were left in a translation.
struct ForeignText: MessageCheck {
    var id: String { "foreign-text" }
    var severity: Severity { .warning }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source, unit.message.text.source != source.text.source else { return }
        for (index, text) in unit.patterns.enumerated() {
            guard let original = unit.sourcePattern(of: index), let run = Self.run(in: text, original, unit) else {
                continue
            }
            let range = text.range(ofWords: run)
            findings.report(
                self, unit, at: text.sourceRange(range), "“\(text.text(range))” was left as it is in the source",
                help: "translate it; words that must stay go into `{#lang tag=\(unit.locale.sourceTag)}…{/lang}`")
        }
    }

    /// The longest run of words that stand in the source in the same order: three or more, with a small word among
    /// them that gives the source's language away and is none of this language's.
    private static func run(in text: PatternText, _ original: PatternText, _ unit: CheckedUnit) -> ClosedRange<Int>? {
        // Hardly any text has a small word of the other language.
        let foreign = unit.locale.foreignSmallWords
        guard text.words.contains(where: { foreign.contains($0.key.folded) }) else { return nil }
        let small = smallWords(original, unit)
        guard !small.isEmpty, text.words.count >= 3 else { return nil }
        var places: [UInt64: [Int]] = [:]
        for (index, word) in original.words.enumerated() { places[word.key.folded, default: []].append(index) }
        var best: ClosedRange<Int>?
        for start in text.words.indices where text.settings[start].isDisjoint(with: [.language, .name, .term]) {
            for place in places[text.words[start].key.folded] ?? [] {
                var length = 0
                while start + length < text.words.count, place + length < original.words.count,
                    text.words[start + length].key.folded == original.words[place + length].key.folded,
                    text.settings[start + length].isDisjoint(with: [.language, .name]),
                    length == 0 || text.words[start + length].gap.subtracting([.space, .lineBreak, .comma]).isEmpty
                {
                    length += 1
                }
                let count = (place..<place + length).count { small.contains($0) }
                guard length >= 3, count > 0, length > (best?.count ?? 0) else { continue }
                best = start...start + length - 1
            }
        }
        return best
    }

    /// The places in the source of small words that this language does not have: `the`, but not `no`.
    private static func smallWords(_ original: PatternText, _ unit: CheckedUnit) -> Set<Int> {
        var places: Set<Int> = []
        for hit in original.hits where hit.meaning == .functionWord {
            let key = original.words[hit.words.lowerBound].key.folded
            if !unit.locale.functionWords.contains(key) { places.insert(hit.words.lowerBound) }
        }
        return places
    }
}
