import GlosaJSON
import Testing

@Suite("The writer of JSON, value by value")
struct JSONWriterTests {
    @Test("values follow each other with commas, and what is empty stays closed up")
    func values() {
        var writer = JSONWriter(.compact)
        writer.openObject()
        writer.key(JSONKey("a\"b"))
        writer.strings(["x", "y"])
        writer.key("empty")
        writer.openArray()
        writer.closeArray()
        writer.key("inner")
        writer.openObject()
        writer.closeObject()
        writer.key("last")
        writer.boolean(false)
        writer.closeObject()
        let text = String(decoding: writer.finished(), as: UTF8.self)
        #expect(text == #"{"a\"b":["x","y"],"empty":[],"inner":{},"last":false}"# + "\n")
    }

    @Test("a sign is escaped wherever it stands among others", arguments: 0..<20)
    func escapes(place: Int) {
        let escapes = [
            ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#),
            (" ", " "), ("!", "!"), ("#", "#"), ("[", "["), ("\u{7F}", "\u{7F}"), ("é", "é"), ("\u{20AC}", "\u{20AC}"),
        ]
        for around in ["a", "é", " "] {
            let before = String(repeating: around, count: place)
            let after = String(repeating: around, count: 20 - place)
            for (sign, escaped) in escapes {
                var output: [UInt8] = []
                JSONStringStyle.plain.append(before + sign + after, to: &output)
                let expected = "\"\(before)\(escaped)\(after)\""
                #expect(String(decoding: output, as: UTF8.self) == expected, "\(sign.debugDescription)")
            }
        }
    }
}
