import Testing

@testable import GlosaICU

@Suite("Integer template")
struct IntegerTemplateTests {
    private static let numbers =
        [0, 1, -1, 9, 10, 99, 125, 999, 1_000, -1_000, 1_234, 9_999, 10_000, 12_345, -98_765, 999_999, 1_000_000]
        + [1_798, 123_456_789, -123_456_789_012, 999_999_999_999_999, -999_999_999_999_999]

    @Test(
        "what is written from a template is what ICU writes, part by part",
        arguments: [
            "es", "es-US", "es-VE", "en", "en-IN", "ar-EG", "fa", "he", "pl", "de-AT", "hi-u-nu-deva", "zh-Hant",
            "pt-PT",
            "en-u-nu-adlm", "zh-u-nu-hanidec", "en-u-nu-roman", "my", "ne", "bg", "ur",
        ],
        [
            "", "rounding-mode-half-up", ".00", ".##", "group-off", "group-min2", "group-on-aligned", "sign-always",
            "percent", "precision-integer", "sign-never .0#",
        ])
    func sameAsICU(locale: String, skeleton: String) throws {
        let tag = try LocaleTag(locale)
        let icu = try NumberHandle(skeleton: skeleton, locale: tag)
        let format = try NumberFormat(skeleton: skeleton, locale: tag)
        for number in Self.numbers + Self.numbers {
            let expected = try icu.format("", DecimalDigits(number))
            #expect(try format.format(number) == expected)
            #expect(try format.format(String(number)) == expected)
            #expect(try format.text(of: number) == expected.text)
        }
    }

    @Test("Spanish and Arabic numbers have a template", arguments: ["es", "es-US", "en", "ar-EG", "pl"])
    func plain(locale: String) throws {
        let icu = try NumberHandle(skeleton: "", locale: LocaleTag(locale))
        let template = IntegerTemplate(skeleton: "") { (number) throws(ICUError) in
            try icu.format("", DecimalDigits(number))
        }
        #expect(template?.text(of: 7) != nil)
        #expect(template?.text(of: 1_000_000_000_000_000) == nil)
        #expect(template?.text(of: .min) == nil)
    }

    @Test(
        "a format that changes the digits has none",
        arguments: ["compact-short", "scale/100", "@@", "currency/EUR", "unit/day", "precision-increment/5"])
    func notPlain(skeleton: String) throws {
        let icu = try NumberHandle(skeleton: skeleton, locale: LocaleTag("es"))
        let template = IntegerTemplate(skeleton: skeleton) { (number) throws(ICUError) in
            try icu.format("", DecimalDigits(number))
        }
        #expect(template == nil)
    }

    @Test("the plural category of a templated number is that of what is shown")
    func category() throws {
        let english = try LocaleTag("en")
        let rules = try PluralRules.shared(locale: english, type: .cardinal)
        #expect(try NumberFormat(skeleton: ".0", locale: english).pluralCategory(of: "1", rules: rules) == .other)
        #expect(try NumberFormat(skeleton: ".#", locale: english).pluralCategory(of: "1", rules: rules) == .one)
    }
}
