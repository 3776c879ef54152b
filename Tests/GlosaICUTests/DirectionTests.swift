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
}
