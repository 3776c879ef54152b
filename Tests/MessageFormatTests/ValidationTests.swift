import MessageFormat
import Testing

@Suite("Data model errors")
struct ValidationTests {
    @Test("all that is wrong is reported, in the order of the message")
    func several() throws {
        let source = """
            .input {$a :number style=x style=y}
            .local $a = {1}
            .local $b = {$b :string}
            .match $c $a
            1 {{one {:f o=1 o=2}}}
            * * {{fine}}
            |*| 2 {{x}}
            * * {{again}}
            """
        let errors = try Message(parsing: source).validate()
        #expect(
            errors.map { "\($0.name) \($0.range.text(in: source) ?? "?")" } == [
                "duplicate-option-name style=y", "duplicate-declaration $a", "duplicate-declaration $b",
                "missing-selector-annotation $c",
                "variant-key-mismatch 1", "duplicate-option-name o=2", "duplicate-variant * *",
            ])
        #expect(errors[1].related?.text(in: source) == "$a")
        #expect(errors[1].message == "`$a` is already declared: remove this declaration or give it another name")
        #expect(errors.allSatisfy { !$0.message.isEmpty })
    }

    @Test("a message without a catch-all variant is told which to add")
    func fallback() throws {
        let source = ".input {$a :string} .input {$b :string} .match $a $b x * {{}} * y {{}}"
        let errors = try Message(parsing: source).validate()
        #expect(errors.map(\.name) == ["missing-fallback-variant"])
        #expect(errors.first?.message == "no variant fits every value: add `* * {{…}}`")
        #expect(errors.first?.range == SourceRange(source.utf8.count, source.utf8.count))
    }

    @Test("an invalid message formats as a fallback with its errors")
    func formatting() throws {
        let result = try formatted(".input {$a} .match $a * {{x}}", isolation: .standard)
        #expect(result.text == "{\u{FFFD}}")
        #expect(result.errors == ["missing-selector-annotation"])
    }

    @Test("names and keys are the same when they are canonically equivalent")
    func equivalence() throws {
        #expect(
            try Message(parsing: ".local $\u{E9} = {1} .local $e\u{301} = {2} {{}}").validate().map(\.name) == [
                "duplicate-declaration"
            ])
        #expect(
            try Message(parsing: ".input {$x :string} .match $x a {{}} |a| {{}} * {{}}").validate().map(\.name) == [
                "duplicate-variant"
            ])
    }
}
