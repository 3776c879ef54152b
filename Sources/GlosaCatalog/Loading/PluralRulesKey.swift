import GlosaDiagnostics
import GlosaICU

/// Reads plural rules, one a category in CLDR's syntax: `one: n % 10 = 1 and n % 100 != 11`.
enum PluralRulesKey {
    /// The word for a language whose nouns have one form.
    static let none = "none"

    static func read(_ map: MapReader, _ key: String) -> PluralRuleSet? {
        guard let node = map.node(key) else { return nil }
        if case .scalar(let text, _) = node.content, text == none { return PluralRuleSet() }
        guard case .mapping = node.content else {
            map.wrongType(
                node, key, wanted: "a map of categories",
                help: "write a condition under each category, as in `one: n = 1`, or `\(key): none` where nouns have "
                    + "one form")
            return nil
        }
        guard
            let reader = MapReader(
                node, in: map.entry, keys: LocaleDataKeys.pluralKeys, what: "`\(key)`", sink: map.sink)
        else { return nil }
        defer { reader.finish() }
        var rules = PluralRuleSet()
        for category in PluralCategory.allCases where category != .other {
            guard let node = reader.node(category.rawValue), let text = reader.text(node, category.rawValue) else {
                continue
            }
            do throws(PluralRuleError) {
                try rules.set(category, to: text)
            } catch {
                map.sink.error(
                    "wrong-value", "the rule of `\(category.rawValue)` cannot be read: \(error.message)",
                    at: place(of: error, in: node, map.entry),
                    help: "write it as CLDR does: `n % 10 = 1 and n % 100 != 11`, `i = 2..4 and v = 0`")
            }
        }
        return rules
    }

    /// The place of a mistake in a rule; that of the whole rule where quotation marks or line breaks move its letters.
    private static func place(of error: PluralRuleError, in node: YAMLNode, _ entry: YAMLEntry) -> Diagnostic.Place {
        guard case .scalar(_, .plain) = node.content, node.start.line == node.end.line else {
            return Diagnostic.Place(entry.file.span(node.start, node.end), in: entry.file)
        }
        let start = SourcePosition(line: node.start.line, column: node.start.column + error.offset)
        let end = SourcePosition(line: start.line, column: start.column + max(1, error.length))
        return Diagnostic.Place(entry.file.span(start, end), in: entry.file)
    }
}
