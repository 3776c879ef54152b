import MessageFormat
import Testing

@Suite("Bidirectional isolation")
struct IsolationTests {
    @Test(
        "a value of unknown direction is isolated, one known to run as a left-to-right message is not",
        arguments: [
            ("Hola {$s}.", "es", "Hola \u{2068}Ana\u{2069}."),
            ("Son {$n}.", "es", "Son 5."),
            ("Son {$n :integer}.", "ar", "Son \u{2067}٥\u{2069}."),
            ("El {$d}.", "es", "El 9 may 2024."),
            ("{$s :string u:dir=ltr}", "es", "\u{2066}Ana\u{2069}"),
            ("{$s :string u:dir=rtl}", "es", "\u{2067}Ana\u{2069}"),
            ("{$n :integer u:dir=auto}", "es", "\u{2068}5\u{2069}"),
            ("{$n :integer u:dir=inherit}", "es", "5"),
            (".local $x = {$s :string u:dir=rtl} {{{$x :string}}}", "es", "\u{2067}Ana\u{2069}"),
            ("{$missing}", "es", "\u{2068}{$missing}\u{2069}"),
            ("{#b}{$s}{/b}", "es", "\u{2068}Ana\u{2069}"),
        ])
    func standard(source: String, locale: String, expected: String) throws {
        let arguments: [String: MessageValue] = [
            "s": "Ana", "n": 5, "d": DateValue(iso: "2024-05-09").map(MessageValue.date) ?? "",
        ]
        #expect(
            try formatted(source, locale.hasPrefix("ar") ? "ar-EG" : locale, arguments, isolation: .standard).text
                == expected)
    }

    @Test("a bad direction is a bad option, and passed over")
    func badDirection() throws {
        let result = try formatted("{x :string u:dir=up}", isolation: .standard)
        #expect(result.text == "\u{2068}x\u{2069}")
        #expect(result.errors == ["bad-option"])
    }
}
