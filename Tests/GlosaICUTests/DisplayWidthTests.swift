import GlosaICU
import Testing

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "a text takes as many columns as a terminal gives it",
        arguments: [
            ("", 0), ("hola", 4), ("año", 3), ("an\u{303}o", 3), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇻🇪", 2), ("❤️", 2), ("❤", 1), ("a\u{200B}b", 2),
            ("\u{2068}x\u{2069}", 1), ("\u{1B}[", 1), ("—", 1), ("مرحبا", 5), ("क्ष", 2),
        ])
    func columns(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }
}
