import GlosaICU
import Testing

@Suite("Direction")
struct DirectionTests {
    @Test(
        "a locale runs as its script does",
        arguments: [
            ("es", WritingDirection.leftToRight), ("ar", .rightToLeft), ("he", .rightToLeft), ("iw", .rightToLeft),
            ("ar-Latn", .leftToRight), ("az-Arab", .rightToLeft), ("ht", .leftToRight), ("ur-PK", .rightToLeft),
        ])
    func locale(tag: String, direction: WritingDirection) throws {
        #expect(try LocaleTag(tag).direction == direction)
    }

    @Test(
        "a text runs as its first strong character does",
        arguments: [
            ("hola", WritingDirection.leftToRight), ("125 días", .leftToRight), ("«مرحبا»", .rightToLeft),
            ("שלום hola", .rightToLeft), ("é", .leftToRight), ("", nil), ("+1 (800) 555", nil), ("١٢٣", nil),
            ("…", nil),
            // What is isolated does not count, unless the isolate never ends and a new paragraph begins.
            ("\u{2068}שלום\u{2069} hola", .leftToRight), ("\u{2068}שלום", nil), ("\u{2068}שלום\nhola", .leftToRight),
            ("\u{200F}!", .rightToLeft),
        ] as [(String, WritingDirection?)])
    func text(text: String, direction: WritingDirection?) {
        #expect(TextDirection.of(text) == direction)
    }

    @Test(
        "a text that may not keep its order in a line from left to right is told from one that does",
        arguments: [
            ("hola", false), ("+1 (800) 555", false), ("¿125 días?", false), ("8:00\u{202F}p.\u{A0}m.", false),
            ("漢字 🙂", false), ("", false), ("CECOT, سجن", true), ("١٢٣", true), ("שלום", true), ("߁", true),
            ("ﻣ", true), ("\u{1E900}", true), ("a\u{200F}", true), ("a\u{2067}b\u{2069}", true), ("\u{FEFF}", false),
        ])
    func rightToLeft(text: String, holds: Bool) {
        #expect(TextDirection.holdsRightToLeft(text) == holds)
    }
}
