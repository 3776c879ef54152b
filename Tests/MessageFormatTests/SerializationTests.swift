import MessageFormat
import MessageFormatSuite
import Testing

@Suite("Serialisation")
struct SerializationTests {
    @Test("what is written reads as what was written, for ten thousand messages")
    func property() throws {
        var generator = MessageGenerator(seed: 20_250_315)
        for _ in 0..<10_000 {
            let message = generator.message()
            let written = message.serialized
            let read = try Message(parsing: written)
            try #require(read == message, "\(written.debugDescription)")
            try #require(read.serialized == written)
        }
    }

    @Test("the suite's messages survive being written and read", .enabled(if: SuiteFolder.isShared))
    func suite() throws {
        for test in try SuiteFolder.cases(in: SuiteFolder.shared) {
            guard let message = try? Message(parsing: test.source) else { continue }
            #expect(try Message(parsing: message.serialized) == message, "\(test.source.debugDescription)")
        }
    }

    @Test(
        "the written form is the shortest that says the same",
        arguments: [
            ("Hola", "Hola"),
            ("{{Hola}}", "Hola"),
            ("{{.hola}}", "{{.hola}}"),
            ("{{ \u{200F}.hola}}", "{{ \u{200F}.hola}}"),
            ("{ $x   :number  a = |1|  @b = |c d| }", "{$x :number a=1 @b=|c d|}"),
            ("{#b   /}", "{#b /}"),
            ("{ /b @x}", "{/b @x}"),
            (#"a \| \{ \\"#, #"a | \{ \\"#),
            ("{|a\\\\b\\|c|}", "{|a\\\\b\\|c|}"),
            ("{||}", "{||}"),
            (".local $x={1}.match $x |*|{{a}}*{{b}}", ".local $x = {1}\n.match $x\n|*| {{a}}\n* {{b}}"),
            (".input{$x :number}{{}}", ".input {$x :number}\n{{}}"),
        ])
    func canonical(source: String, expected: String) throws {
        #expect(try Message(parsing: source).serialized == expected)
    }
}
