import GlosaICU
import MessageFormat
import Testing

@Suite("Hostile messages")
struct LimitsTests {
    @Test(
        "what is too long or too much is an error",
        arguments: [
            String(repeating: "a", count: MessageLimits.sourceLength + 1),
            String(repeating: "{a}", count: MessageLimits.placeholders + 1),
            (0...MessageLimits.declarations).map { ".local $v\($0) = {1}" }.joined() + "{{}}",
            ".match " + String(repeating: "$a ", count: MessageLimits.selectors + 1) + "* {{}}",
            "{:f" + (0...MessageLimits.options).map { " o\($0)=1" }.joined() + "}",
            "{:f" + (0...MessageLimits.options).map { " @o\($0)" }.joined() + "}",
        ])
    func tooMuch(source: String) {
        let error = #expect(throws: MessageSyntaxError.self) { try Message(parsing: source) }
        #expect(error?.message.contains("more than") == true)
    }

    @Test("the deepest chain of declarations is followed")
    func chain() throws {
        let count = MessageLimits.declarations
        let source =
            ".local $v0 = {x}" + (1..<count).map { ".local $v\($0) = {$v\($0 - 1) :string}" }.joined()
            + "{{{$v\(count - 1)}}}"
        #expect(try formatted(source).text == "x")
    }

    @Test("output is cut where it is too long")
    func output() throws {
        let source = String(repeating: "{$x}", count: 4000)
        let result = try formatted(source, "en", ["x": .string(String(repeating: "y", count: 100_000))])
        #expect(result.errors == ["unsupported-operation"])
        #expect(result.text.utf8.count <= MessageLimits.outputLength + 100_000)
    }

    @Test("many variants and a giant number cost little")
    func size() throws {
        let variants = (0..<8000).map { "\($0) {{x}}\n" }.joined()
        #expect(try formatted(".input {$n :number} .match $n\n\(variants)* {{other}}", "en", ["n": 7999]).text == "x")
        let digits = String(repeating: "9", count: 1000)
        #expect(try formatted("{$n :number useGrouping=never}", "en", ["n": .decimal(digits)]).text == digits)
        #expect(try formatted("{$n :number}", "en", ["n": .decimal("1e1900")]).errors == ["bad-operand"])
        #expect(try formatted("{$n :number}", "en", ["n": .decimal("0e999999999999999999")]).text == "0")
    }
}
