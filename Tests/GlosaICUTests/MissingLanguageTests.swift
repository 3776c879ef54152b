import CICU
import GlosaICU
import Testing

/// ICU answers in the locale of the shell for a language that it lacks. These set that locale, so they run one by one;
/// nothing else may depend on it, which the other suites, running beside them, show.
@Suite("A language that ICU lacks", .serialized)
struct MissingLanguageTests {
    private static let shells = ["fr_FR", "es_US", "en_US_POSIX", "ht", "ar_EG"]

    @Test("is refused, whatever the shell's locale is", arguments: ["ht", "ht-HT", "qxx", "es-Arab", "tlh"], shells)
    func refused(text: String, shell: String) throws {
        var status: Int32 = 0
        cicu_set_default_locale(shell, &status)
        #expect(status == 0)
        #expect(!cicu_locale_is_supported(text))
        let error = #expect(throws: ICUError.self) {
            try NumberFormat(skeleton: "", locale: LocaleTag(text))
        }
        #expect(error?.isMissingLanguage == true)
    }

    @Test(
        "is told from those that it has, whatever the shell's locale is",
        arguments: [
            "es", "es-US", "es-VE", "es-419", "es-FR", "es-Latn-US", "en", "en-Latn", "ar", "ar-Arab-EG", "pl", "de-AT",
            "zh-Hant", "zh-TW", "nb", "no", "he", "sr-Latn", "fil", "pt-BR", "es-u-nu-arab",
        ], shells)
    func supported(text: String, shell: String) throws {
        var status: Int32 = 0
        cicu_set_default_locale(shell, &status)
        let tag = try LocaleTag(text)
        #expect(cicu_locale_is_supported(tag.identifier))
        #expect(tag.isSupported)
    }

    @Test("leaves Spanish as it is, whatever the shell's locale is", arguments: shells)
    func spanish(shell: String) throws {
        var status: Int32 = 0
        cicu_set_default_locale(shell, &status)
        let spanish = try LocaleTag("es-Latn-US")
        #expect(try NumberFormat(skeleton: ".0", locale: spanish).text(of: "1234567") == "1,234,567.0")
        #expect(try NumberFormat(skeleton: "unit/day unit-width-full-name", locale: spanish).text(of: "2") == "2 días")
        let date = try #require(CivilDate(iso: "2025-03-15"))
        #expect(
            try DateFormat(skeleton: "yMMMMd", locale: spanish, timeZone: .utc).format(date) == "15 de marzo de 2025")
        #expect(try ListFormat(locale: spanish, kind: .and).format(["padre", "hijo"]) == "padre e hijo")
        #expect(try Collation(locale: spanish).sorted(["oca", "ñame", "nube"]) == ["nube", "ñame", "oca"])
        #expect(try TextBreaks.words(in: "el niño").count == 3)
    }
}
