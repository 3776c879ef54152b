import GlosaICU
import Testing

@Suite("Text breaks")
struct TextBreaksTests {
    @Test(
        "words are found, with what they are made of",
        arguments: [
            ("¿Qué pasó?", ["Qué", "pasó"]),
            ("El 15 de marzo, 1.500 personas", ["El", "15", "de", "marzo", "1.500", "personas"]),
            ("", []),
            ("…", []),
            ("n\u{303}ame", ["n\u{303}ame"]),
        ])
    func words(text: String, words: [String]) throws {
        let found = try TextBreaks.words(in: text, locale: LocaleTag("es"))
        #expect(found.filter(\.isWord).map { String(text[$0.range]) } == words)
        #expect(found.map { String(text[$0.range]) }.joined() == text)
    }

    @Test("numbers, letters and ideographs are told apart")
    func kinds() throws {
        #expect(try TextBreaks.words(in: "a 1 漢").map(\.kind) == [.letters, .other, .number, .other, .ideographs])
    }

    @Test("a line may end after a space")
    func lines() throws {
        let text = "ley de enemigos"
        #expect(
            try TextBreaks.lines(in: text, locale: LocaleTag("es")).map { String(text[$0]) } == [
                "ley ", "de ", "enemigos",
            ])
    }

    @Test("a language that ICU lacks is divided by Unicode's own rules", arguments: ["ht", "qxx"])
    func missingLanguage(language: String) throws {
        let text = "Mwen pale"
        #expect(try TextBreaks.words(in: text, locale: LocaleTag(language)).count == 3)
    }
}
