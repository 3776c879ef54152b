import GlosaICU
import Testing

@Suite("Normalization")
struct NormalizationTests {
    @Test(
        "a text is composed",
        arguments: [
            ("", "", true), ("ascii", "ascii", true), ("niño", "niño", true), ("nin\u{303}o", "ni\u{F1}o", false),
            ("\u{212B}", "\u{C5}", false), ("“comillas” — €", "“comillas” — €", true),
            ("\u{1100}\u{1161}", "\u{AC00}", false), ("q\u{323}\u{307}", "q\u{323}\u{307}", true),
            ("q\u{307}\u{323}", "q\u{323}\u{307}", false), ("\u{1D15E}", "\u{1D157}\u{1D165}", false),
        ])
    func nfc(text: String, composed: String, isNFC: Bool) throws {
        // Swift's == would call the two the same.
        #expect(try Array(Normalization.nfc(text).unicodeScalars) == Array(composed.unicodeScalars))
        #expect(try Normalization.isNFC(text) == isNFC)
    }

    @Test("a long text is composed whole")
    func long() throws {
        let text = String(repeating: "\u{FB2C}", count: 1_000)
        #expect(try Normalization.nfc(text).unicodeScalars.count == 3_000)
    }
}
