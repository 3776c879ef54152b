import GlosaICU
import MessageFormat

extension LocaleDataKeys {
    /// The keys of locale.yaml for a language that ICU lacks. `months` and `date-order`, which checks of every language go
    /// by, are read for it too.
    static let keys: [MapKey] = [
        MapKey("short-months", .texts, "The months in short, in order, where ICU lacks the language"),
        MapKey("weekdays", .texts, "The days of the week from Monday, where ICU lacks the language"),
        MapKey("short-weekdays", .texts, "The days of the week in short, where ICU lacks the language"),
        MapKey(
            "date-patterns", .map(datePatternKeys),
            "How dates are written, where ICU lacks the language and `date-order` is not enough"),
        MapKey(
            "numeric-date-patterns", .map(datePatternKeys),
            "How dates are written in digits, where ICU lacks the language: `d/M/y`"),
        MapKey(
            "plural-rules", .either([.map(pluralKeys), .choice([PluralRulesKey.none])]),
            "The plural rules, where ICU lacks the language; `none` where nouns have one form"),
        MapKey(
            "ordinal-rules", .either([.map(pluralKeys), .choice([PluralRulesKey.none])]),
            "The plural rules of places in a row, where ICU lacks the language"),
        MapKey("list-patterns", .map(listKeys), "How items are joined, where ICU lacks the language"),
        MapKey(
            SpelloutRulesKey.key, .text,
            "Numbers in words for a voice, where ICU lacks the language: CLDR's rules in a block"),
    ]

    /// The keys of a map of date patterns.
    static let datePatternKeys: [MapKey] = DatePatternFields.allCases.map { fields in
        MapKey(fields.rawValue, .text, "The pattern of the fields `\(fields.rawValue)`, in CLDR's letters")
    }

    /// The keys of a map of plural rules.
    static let pluralKeys: [MapKey] = PluralCategory.allCases.filter { $0 != .other }.map { category in
        MapKey(category.rawValue, .text, "The numbers of the category `\(category.rawValue)`: `n % 10 = 1`")
    }

    /// The keys of `list-patterns`.
    static let listKeys: [MapKey] = listKinds.map { name, _ in
        MapKey(name, .map(listPatternKeys), "The patterns of a list of the kind `\(name)`")
    }

    /// The keys of a kind of list.
    static let listPatternKeys: [MapKey] = [
        MapKey("two", .text, isRequired: true, "The pattern of two items: `\"{0} ak {1}\"`"),
        MapKey("start", .text, "The pattern of the first of three and more; `\"{0}, {1}\"` if absent"),
        MapKey("middle", .text, "The pattern of those in the middle; `\"{0}, {1}\"` if absent"),
        MapKey("end", .text, isRequired: true, "The pattern of the last: `\"{0} ak {1}\"`"),
    ]
}
