import GlosaICU
import Testing

@Suite("Case mapping")
struct CaseMappingTests {
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
        // A ligature of four words.
        let text = String(repeating: "\u{FDFA}", count: 500)
        #expect(try CaseMapping.searchKey(text).unicodeScalars.count == 9_000)
    }
}
