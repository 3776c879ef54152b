import GlosaICU
import Testing

@Suite("Case mapping")
struct CaseMappingTests {
    @Test(
        "letters change their case as the language has it",
        arguments: [
            ("es", "España", "españa", "ESPAÑA"), ("es", "ICE", "ice", "ICE"), ("de", "straße", "straße", "STRASSE"),
            ("tr", "Iğdır i", "ığdır i", "IĞDIR İ"), ("tr", "I", "ı", "I"), ("es", "", "", ""),
            ("el", "Οδός", "οδός", "ΟΔΟΣ"), ("ht", "Ayiti è", "ayiti è", "AYITI È"),
        ])
    func cases(locale: String, text: String, lower: String, upper: String) throws {
        let tag = try LocaleTag(locale)
        #expect(try CaseMapping.lowercase(text, locale: tag) == lower)
        #expect(try CaseMapping.uppercase(text, locale: tag) == upper)
    }

    @Test(
        "a title begins with a capital and keeps the rest",
        arguments: [
            ("es", "ley de Enemigos", "Ley de Enemigos"), ("es", "ética", "Ética"), ("es", "¿quién?", "¿Quién?"),
            ("es", "el ICE", "El ICE"), ("nl", "ijs", "IJs"),
        ])
    func title(locale: String, text: String, title: String) throws {
        #expect(try CaseMapping.titlecase(text, locale: LocaleTag(locale)) == title)
    }

    @Test(
        "folding removes the difference of capitals",
        arguments: [("ESPAÑA", "españa"), ("Straße", "strasse"), ("A", "a")])
    func folded(text: String, folded: String) throws {
        #expect(try CaseMapping.foldedCase(text) == folded)
    }

    @Test(
        "a search finds a word whatever its accents and capitals",
        arguments: [
            ("¿Dónde está el NIÑO?", "¿donde esta el nino?"), ("nin\u{303}o", "nino"), ("CECOT", "cecot"),
            ("Güell", "guell"), ("Łódź", "lodz"), ("Ørsted", "orsted"), ("ﬁn", "fin"), ("ＡＢ", "ab"), ("", ""),
            ("مُحَمَّد", "محمد"), ("हिन्दी", "हिन्दी"), ("が", "が"), ("ไทยที่", "ไทยที่"), ("deporta\u{AD}do", "deportado"),
        ])
    func searchKey(text: String, key: String) throws {
        #expect(try CaseMapping.searchKey(text) == key)
    }

    @Test("a text that grows much is mapped whole")
    func growing() throws {
        let text = String(repeating: "ΐ", count: 500)
        #expect(try CaseMapping.uppercase(text).unicodeScalars.count == 1_500)
    }
}
