import GlosaICU
import Testing

@Suite("Plural rules")
struct PluralRulesTests {
    @Test(
        "a number has the category that CLDR gives it",
        arguments: [
            ("es", PluralType.cardinal, "0", PluralCategory.other),
            ("es", .cardinal, "1", .one),
            ("es", .cardinal, "-1", .one),
            ("es", .cardinal, "2", .other),
            ("es", .cardinal, "125", .other),
            ("es", .cardinal, "1000000", .many),
            ("es", .cardinal, "2000000", .many),
            ("es", .cardinal, "1000001", .other),
            ("es", .cardinal, "1e6", .many),
            ("es", .cardinal, "1.0", .one),
            ("en", .cardinal, "1", .one),
            ("en", .cardinal, "1.0", .other),
            ("en", .ordinal, "1", .one),
            ("en", .ordinal, "2", .two),
            ("en", .ordinal, "3", .few),
            ("en", .ordinal, "4", .other),
            ("en", .ordinal, "11", .other),
            ("en", .ordinal, "21", .one),
            ("es", .ordinal, "1", .other),
            ("pl", .cardinal, "3", .few),
            ("pl", .cardinal, "5", .many),
            ("pl", .cardinal, "1.5", .other),
            ("ar", .cardinal, "0", .zero),
            ("ar", .cardinal, "2", .two),
            ("ar", .cardinal, "11", .many),
            ("en", .cardinal, "100000000000000000000000000001", .other),
            ("es", .cardinal, "10000000000000000000000000", .many),
        ])
    func category(language: String, type: PluralType, number: String, category: PluralCategory) throws {
        let rules = try PluralRules.shared(locale: LocaleTag(language), type: type)
        #expect(try rules.category(of: number) == category)
    }

    @Test("an integer has the category of its digits", arguments: [0, 1, 2, 21, 1_000_000, .max, .min])
    func integer(number: Int) throws {
        let rules = try PluralRules(locale: LocaleTag("es"), type: .cardinal)
        #expect(try rules.category(of: number) == rules.category(of: String(number)))
    }

    @Test(
        "a language's categories are all of CLDR's",
        arguments: [
            ("es", PluralType.cardinal, [PluralCategory.one, .many, .other]),
            ("es", .ordinal, [.other]),
            ("en", .cardinal, [.one, .other]),
            ("en", .ordinal, [.one, .two, .few, .other]),
            ("ar", .cardinal, [.zero, .one, .two, .few, .many, .other]),
            ("zh-Hant", .cardinal, [.other]),
        ])
    func categories(language: String, type: PluralType, categories: [PluralCategory]) throws {
        #expect(try PluralRules(locale: LocaleTag(language), type: type).categories == categories)
    }

    @Test("what is not a number is refused", arguments: ["", "uno", "1,5", "1.", ".5", "١", "1e9999", "Infinity"])
    func notANumber(text: String) throws {
        let rules = try PluralRules.shared(locale: LocaleTag("es"), type: .cardinal)
        #expect(throws: ICUError.self) { try rules.category(of: text) }
    }

    @Test("a language that ICU lacks is refused", arguments: ["ht", "qxx"])
    func missingLanguage(language: String) throws {
        let error = try #require(throws: ICUError.self) {
            try PluralRules(locale: LocaleTag(language), type: .cardinal)
        }
        #expect(error.isMissingLanguage)
    }

    @Test("an integer too long for a binary fraction has the category of its last digits")
    func beyondBinaryFractions() throws {
        let rules = try PluralRules(locale: LocaleTag("ar"), type: .cardinal)
        for _ in 0..<100 {
            #expect(try rules.category(of: 52_743_084_308_411_797) == .many)
            #expect(try rules.category(of: "52743084308411797") == .many)
            #expect(try rules.category(of: -9_007_199_254_740_993) == .many)
            #expect(try rules.category(of: .max) == .few)
            #expect(try rules.category(of: .min) == .few)
        }
    }
}
