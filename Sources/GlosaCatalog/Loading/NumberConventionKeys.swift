import GlosaDiagnostics
import GlosaICU

/// Reads the keys of locale.yaml that say how numbers and money are written.
enum NumberConventionKeys {
    static func read(_ map: MapReader, _ conventions: inout LocaleConventions) {
        conventions.decimalMark = mark(map, "decimal-mark")
        conventions.thousandsMark = mark(map, "thousands-mark")
        if let node = map.node("thousands-from"), let digits = map.integer("thousands-from") {
            if digits > 3 {
                conventions.thousandsFrom = digits
            } else {
                map.wrongValue(
                    node, "thousands-from", "no number of \(digits) digits has thousands",
                    help: "write the least digits that have a mark: 4 for 1,500, 5 where 1500 has none")
            }
        }
        conventions.currencyWords = currencyWords(map)
    }

    /// Spaces have names: in a file one cannot be told from another.
    private static let spaces = ["narrow-space": "\u{202F}", "space": "\u{A0}"]

    private static func mark(_ map: MapReader, _ key: String) -> String? {
        guard let node = map.node(key), let text = map.text(node, key) else { return nil }
        if let space = spaces[text] { return space }
        if text.count == 1, let mark = text.first, mark.isPunctuation || mark.isSymbol { return text }
        map.wrongValue(
            node, key, "`\(text)` is not a mark of numbers",
            help:
                "write the mark itself in quotation marks, or \(spaces.keys.sorted().map { "`\($0)`" }.joined(separator: " or "))"
        )
        return nil
    }

    /// `currency-words: {USD: {one: dólar, many: de dólares, other: dólares}}`.
    private static func currencyWords(_ map: MapReader) -> [String: [PluralCategory: String]] {
        guard let node = map.node("currency-words"),
            let codes = MapReader(node, in: map.entry, what: "`currency-words`", sink: map.sink)
        else { return [:] }
        var all: [String: [PluralCategory: String]] = [:]
        for (code, place, node) in codes.keys {
            guard code.wholeMatch(of: /[A-Z]{3}/) != nil else {
                map.sink.error(
                    "wrong-value", "`\(code)` is not the code of a currency", at: place,
                    help: "write its three letters (ISO 4217): `USD`")
                continue
            }
            guard
                let words = MapReader(
                    node, in: map.entry, keys: LocaleConventionsKeys.currencyKeys,
                    what: "`\(code)` of `currency-words`", sink: map.sink)
            else { continue }
            defer { words.finish() }
            for category in PluralCategory.allCases where words.has(category.rawValue) {
                all[code, default: [:]][category] = words.text(category.rawValue)
            }
            if words.required("other") == nil { all[code] = nil }
        }
        return all
    }
}
