import GlosaICU
import Testing

@Suite("Numbers in words")
struct NumberWordsTests {
    @Test(
        "a number is said as its use asks",
        arguments: [
            ("es", 21, NumberWords.Use.alone, "veintiuno"),
            ("es", 21, .counting(.masculine), "veintiún"),
            ("es", 21, .counting(.feminine), "veintiuna"),
            ("es", 2027, .year, "dos mil veintisiete"),
            ("es", 1_000_000, .counting(.masculine), "un millón"),
            ("en", 2027, .year, "twenty twenty-seven"),
            ("en", 21, .day, "twenty-first"),
            ("en", -3, .alone, "minus three"),
        ])
    func spelled(locale: String, number: Int, use: NumberWords.Use, words: String) throws {
        #expect(try NumberWords.shared(locale: LocaleTag(locale)).spell(number, as: use) == words)
    }

    @Test("a language that ICU lacks is refused, never answered in another")
    func missingLanguage() throws {
        #expect(throws: ICUError.self) { try NumberWords(locale: LocaleTag("ht")) }
    }
}
