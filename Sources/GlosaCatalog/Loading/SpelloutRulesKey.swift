import GlosaDiagnostics
import GlosaICU

/// Reads rules for numbers in words (UTS #35 part 3, "Rule-Based Number Formatting"): a block of lines, as CLDR writes
/// them.
enum SpelloutRulesKey {
    static let key = "spellout-rules"

    static func read(_ map: MapReader) -> String? {
        guard let node = map.node(key) else { return nil }
        let help =
            "write a block after `\(key): |`, whose first line is `%spellout-numbering:` and whose rules end in `;`"
        guard case .scalar(let rules, _) = node.content else {
            map.wrongType(node, key, wanted: "a text", help: help)
            return nil
        }
        let words: NumberWords
        do throws(ICUError) {
            words = try NumberWords(rules: rules)
        } catch {
            map.sink.error(
                "wrong-value", "the rules for numbers in words cannot be read: \(error)",
                at: node.keyPlace(in: map.entry), help: help)
            return nil
        }
        let found = mistake(in: words)
        guard let found else { return rules }
        map.sink.error(
            "wrong-value", found, at: node.keyPlace(in: map.entry),
            help: "add a rule for it, or correct the one that is meant for it")
        return nil
    }

    /// Numbers that dates, hours and counts of a page have.
    private static let tried =
        Array(0...120) + [
            199, 200, 201, 999, 1_000, 1_001, 1_100, 1_798, 1_999, 2_000, 2_025, 2_026, 2_027, 10_000, 15_000, 99_999,
            100_000, 123_456, 1_000_000,
        ]

    /// A number that has no words, figures for words, or the words of another; nil where each has its own.
    private static func mistake(in words: NumberWords) -> String? {
        var known: [String: Int] = [:]
        for number in tried {
            guard let text = try? words.spell(number, as: .alone), !text.allSatisfy(\.isWhitespace) else {
                return "the rules have no words for \(number)"
            }
            if text.contains(where: \.isNumber) {
                return "the rules write \(number) as `\(text)`, which has figures in it"
            }
            if let other = known[text] { return "the rules say \(number) as they say \(other): `\(text)`" }
            known[text] = number
        }
        return nil
    }
}
