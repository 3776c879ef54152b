import GlosaICU
import GlosaRandom
import Testing

@testable import MessageFormat

@Suite("What was learnt from ICU is what ICU does")
struct LearntTemplateTests {
    /// Languages whose plural rules differ from one another, with all those that look at more than two digits.
    private static let languages = [
        "ar", "as", "az", "be", "bg", "bn", "br", "bs", "ca", "cs", "cy", "da", "de", "en", "es", "fa", "fil", "fr",
        "ga", "gd", "gu", "gv", "he", "hi", "hu", "hy", "is", "it", "ja", "ka", "kk", "kw", "lag", "lo", "lt", "lv",
        "mk", "mr", "ms", "mt", "ne", "or", "pl", "pt", "pt-PT", "ro", "ru", "sc", "shi", "si", "sl", "sq", "sv", "tk",
        "tzm", "uk", "vi", "zu",
    ]

    @Test("plural categories of integers, cardinal and ordinal", arguments: languages)
    func categories(language: String) throws {
        let locale = try LocaleTag(language)
        guard locale.isSupported else { return }
        var random = SeededRandom(seed: 7)
        var numbers = Array(0..<2100) + (2..<1100).map { $0 * 1000 }
        for power in [10_000, 100_000, 1_000_000, 10_000_000, 1_000_000_000_000, 1_000_000_000_000_000_000] {
            numbers += (-3...20).map { power + $0 } + (2...9).map { power * $0 }
        }
        numbers += [-1, -2, -11, -1_000_000, .min, .max]
        numbers += (0..<4000).map { _ in random.next(2_000_000) } + (0..<2000).map { _ in random.next(1 << 60) }
        for type in PluralType.allCases {
            let rules = try PluralRules(locale: locale, type: type)
            let table = try PluralTable.shared(locale: locale, type: type)
            for number in numbers {
                let expected = try rules.category(of: number)
                guard table.category(of: number) == expected else {
                    try #require(Bool(false), "\(language) \(type) \(number) is \(expected)")
                    return
                }
            }
        }
    }

    @Test("integers", arguments: ["es", "en-IN", "ar-EG", "pl", "hi-u-nu-deva", "de-CH"])
    func integers(language: String) throws {
        let locale = try LocaleTag(language)
        let formatter = MessageFormatter(try Message(parsing: "{$n :integer}"), locale: locale, bidiIsolation: .none)
        let format = try NumberFormat(skeleton: "precision-integer rounding-mode-half-up", locale: locale)
        var random = SeededRandom(seed: 11)
        let numbers = Array(-5_000..<15_000) + (0..<15_000).map { _ in random.next(1 << 55) >> random.next(56) }
        for number in numbers {
            // A number with an exponent always goes to ICU.
            let expected = try format.text(of: "\(number)e0")
            guard formatter.format(["n": .integer(number)]) == expected else {
                try #require(Bool(false), "\(language) \(number) is \(expected)")
                return
            }
        }
    }

    @Test("dates", arguments: ["es", "en", "de", "ar-EG", "ja", "th", "fi"], ["long", "medium", "short"])
    func dates(language: String, length: String) throws {
        let locale = try LocaleTag(language)
        let options = "fields=year-month-day-weekday length=\(length)"
        let formatter = MessageFormatter(
            try Message(parsing: "{$d :date \(options)}"), locale: locale, bidiIsolation: .none)
        let skeleton = ["long": "yMMMMdEEEE", "medium": "yMMMdEEE", "short": "yMdEEE"][length] ?? ""
        let format = try DateFormat(skeleton: skeleton, locale: locale, timeZone: .utc)
        // Days of two centuries, in Spanish every one, and some of all years.
        let first = try #require(CivilDate(year: 1, month: 1, day: 1)).daysSinceEpoch
        let step = language == "es" && length == "long" ? 1 : 29
        let numbers = Array(stride(from: -25_567, to: 47_482, by: step))
        for number in numbers + Array(stride(from: first, to: first + 3_650_000, by: 1_999)) {
            let day = try #require(CivilDate(daysSinceEpoch: number))
            let date = try #require(DateValue(day))
            let expected = try format.format(day)
            guard formatter.format(["d": .date(date)]) == expected else {
                try #require(Bool(false), "\(language) \(day) is \(expected)")
                return
            }
        }
    }
}
