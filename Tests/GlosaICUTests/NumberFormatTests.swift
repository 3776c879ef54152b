import GlosaICU
import Testing

@Suite("Number format")
struct NumberFormatTests {
    @Test(
        "a number has the digits, separators and signs of its locale",
        arguments: [
            ("es", "", "1000000", "1.000.000"),
            ("es-US", "", "1000000", "1,000,000"),
            ("es-VE", "", "1000000", "1.000.000"),
            ("es", "", "1234", "1234"),
            ("es", "", "-12345.5", "-12.345,5"),
            ("es", ".00", "1234567.5", "1.234.567,50"),
            ("en", "", "1234567.891", "1,234,567.891"),
            ("en", "group-off", "1234567", "1234567"),
            ("en", "integer-width/+000", "7", "007"),
            ("en", "@@", "1234", "1,200"),
            ("en", "sign-always", "5", "+5"),
            ("de-AT", "", "1234567", "1\u{A0}234\u{A0}567"),
            ("pl", "", "12345", "12\u{A0}345"),
            ("ar-EG", "", "1234", "١٬٢٣٤"),
            ("ar-EG-u-nu-latn", "", "1234", "1,234"),
            ("es-u-nu-arab", "", "12", "١٢"),
            ("hi-u-nu-deva", "", "123456", "१,२३,४५६"),
            ("zh-Hant", "", "1234", "1,234"),
            ("es", "percent scale/100", "0.5", "50\u{A0}%"),
            ("es", "currency/EUR", "1234.5", "1234,50\u{A0}€"),
            ("es-US", "currency/USD", "1234.5", "$1,234.50"),
            ("es", "currency/EUR unit-width-full-name", "1000000", "1.000.000,00 euros"),
            ("en", "unit/day unit-width-full-name", "125", "125 days"),
            ("es", "compact-long", "1000000", "1 millón"),
            ("en", "", "-0", "-0"),
            ("en", "", "1e3", "1,000"),
            ("en", "", "1E-3", "0.001"),
            ("en", "", "007", "7"),
        ])
    func text(locale: String, skeleton: String, number: String, text: String) throws {
        let format = try NumberFormat(skeleton: skeleton, locale: LocaleTag(locale))
        #expect(try format.text(of: number) == text)
        #expect(try format.format(number).text == text)
    }

    @Test("a long number keeps every digit")
    func longNumber() throws {
        let format = try NumberFormat(skeleton: "group-off precision-unlimited", locale: LocaleTag("en"))
        let digits = String(repeating: "1234567890", count: 90)
        #expect(try format.text(of: digits) == digits)
        #expect(try format.format(digits + ".5").text == digits + ".5")
        #expect(try format.text(of: "0.1234567890123456789") == "0.1234567890123456789")
        #expect(try format.text(of: "9007199254740993") == "9007199254740993")
        #expect(try format.text(of: Int.min) == "-9223372036854775808")
    }

    @Test("a long number with grouping has all its spans")
    func manySpans() throws {
        let format = try NumberFormat(skeleton: "", locale: LocaleTag("es"))
        let number = try format.format("1" + String(repeating: "0", count: 600))
        #expect(number.spans.filter { $0.field == .groupingSeparator }.count == 200)
    }

    @Test("rounding is the skeleton's business", arguments: [("", "2.125", "2,12"), ("half-up", "2.125", "2,13")])
    func rounding(mode: String, number: String, text: String) throws {
        let skeleton = mode.isEmpty ? ".00" : ".00 rounding-mode-\(mode)"
        #expect(try NumberFormat(skeleton: skeleton, locale: LocaleTag("es")).text(of: number) == text)
    }

    @Test("the parts of a number say what they are and where they stand")
    func spans() throws {
        let number = try NumberFormat(skeleton: "currency/EUR", locale: LocaleTag("es")).format("-12345.5")
        let bytes = Array(number.text.utf8)
        let parts = number.spans.map { "\($0.field) \(String(decoding: bytes[$0.range], as: UTF8.self))" }
        #expect(
            parts == [
                "sign -", "integer 12.345", "groupingSeparator .", "decimalSeparator ,", "fraction 50", "currency €",
            ])
    }

    @Test("the parts of a number in other digits are counted in UTF-8")
    func spansOfOtherDigits() throws {
        let number = try NumberFormat(skeleton: "", locale: LocaleTag("ar-EG")).format("1234.5")
        #expect(number.text == "١٬٢٣٤٫٥")
        #expect(number.spans.first { $0.field == .integer }?.range == 0..<10)
        #expect(number.spans.first { $0.field == .fraction }?.range == 12..<14)
    }

    @Test(
        "the plural category goes by the digits that are shown",
        arguments: [
            ("en", ".0", "1", PluralCategory.other),
            ("en", "", "1.0", .one),
            ("en", ".", "1.2", .one),
            ("es", "", "1000000", .many),
            ("es", "compact-long", "1200000", .many),
            ("es", "", "10000000000000000000000000", .many),
            ("es", "", "1e25", .many),
            ("en", "", "100000000000000000000000000001", .other),
        ])
    func category(locale: String, skeleton: String, number: String, category: PluralCategory) throws {
        let tag = try LocaleTag(locale)
        let rules = try PluralRules.shared(locale: tag, type: .cardinal)
        #expect(try NumberFormat(skeleton: skeleton, locale: tag).pluralCategory(of: number, rules: rules) == category)
    }

    @Test(
        "what is not a number, or is absurdly large, is refused at once",
        arguments: ["", "-", "1.", ".5", "1,5", "1e", "--1", " 1", "1 ", "NaN", "Infinity", "0x10", "1e99999999", "١"])
    func refusedNumbers(text: String) throws {
        let format = try NumberFormat.shared(skeleton: "", locale: LocaleTag("es"))
        #expect(throws: ICUError.self) { try format.format(text) }
        #expect(throws: ICUError.self) { try format.text(of: text) }
    }

    @Test(
        "a skeleton that ICU cannot read is refused",
        arguments: ["no-such-stem", "unit/no-such-unit", "currency/EURO", ".0 .00", "percent\0currency/EUR"])
    func refusedSkeletons(skeleton: String) throws {
        let error = #expect(throws: ICUError.self) { try NumberFormat(skeleton: skeleton, locale: LocaleTag("es")) }
        #expect(error?.isMissingLanguage == false)
        #expect(error?.name.hasPrefix("U_") == true)
    }

    @Test("a language that ICU lacks is refused", arguments: ["ht", "ht-HT", "qxx", "es-Arab"])
    func missingLanguage(language: String) throws {
        let error = #expect(throws: ICUError.self) { try NumberFormat(skeleton: "", locale: LocaleTag(language)) }
        #expect(error?.isMissingLanguage == true)
    }

    @Test("the same skeleton and locale share one format")
    func shared() throws {
        let tag = try LocaleTag("es")
        let format = try NumberFormat.shared(skeleton: ".0", locale: tag)
        #expect(try format === NumberFormat.shared(skeleton: ".0", locale: tag))
        #expect(try format !== NumberFormat.shared(skeleton: ".00", locale: tag))
    }
}
