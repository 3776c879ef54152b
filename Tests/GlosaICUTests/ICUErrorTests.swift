import GlosaICU
import Testing

@Suite("ICU's errors")
struct ICUErrorTests {
    @Test("an error names its code and says what it was about")
    func description() {
        let error = ICUError(operation: "udat_open", subject: "es", code: 1)
        #expect(error.name == "U_ILLEGAL_ARGUMENT_ERROR")
        #expect(error.description == "ICU's udat_open of \"es\" failed with U_ILLEGAL_ARGUMENT_ERROR")
    }

    @Test("a missing language is said in words")
    func missingLanguage() {
        let error = #expect(throws: ICUError.self) { try PluralRules(locale: LocaleTag("ht"), type: .cardinal) }
        #expect(error?.name == "U_USING_DEFAULT_WARNING")
        #expect(error?.description.hasPrefix("ICU has no data for the language of \"ht\"") == true)
    }

    @Test("the versions of ICU and of its data are known")
    func versions() throws {
        #expect(try #require(ICUVersion.icu).hasPrefix("7"))
        #expect(ICUVersion.cldr != nil)
        #expect(ICUVersion.unicode != nil)
        #expect(try #require(ICUVersion.timeZones).hasPrefix("20"))
    }
}
