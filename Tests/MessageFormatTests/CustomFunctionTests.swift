import GlosaICU
import MessageFormat
import Testing

/// `:app:initial`: the first letter of a name; chooses by whether it is a vowel. An example of a function of one's own.
struct InitialFunction: MessageFunction {
    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        guard case .string(let name)? = operand?.value, let first = name.first else {
            throw .badOperand("`:app:initial` needs a name")
        }
        var dot = ""
        switch options.text("dot") {
        case nil, "no": break
        case "yes": dot = "."
        case let other?: context.report(.badOption("dot", "`dot` cannot be `\(other)`: expected `yes` or `no`"))
        }
        return ResolvedValue(
            .string(String(first)), direction: context.direction, presentation: Initial(letter: first, dot: dot))
    }

    struct Initial: MessagePresentation {
        var letter: Character
        var dot: String
        var type: String { "initial" }
        var canSelect: Bool { true }

        func format() throws(MessageFunctionError) -> [FormattedExpression.Subpart] {
            [.init(type: "letter", text: String(letter)), .init(type: "dot", text: dot)].filter { !$0.text.isEmpty }
        }

        func matches(key: String) throws(MessageFunctionError) -> Bool {
            switch key {
            case "vowel": "AEIOUaeiou".contains(letter)
            case String(letter): true
            case let other where other.count == 1: false
            default: throw MessageFunctionError(.badVariantKey, "`\(key)` is neither a letter nor `vowel`")
            }
        }

        func isBetter(key: String, than other: String) -> Bool { other == "vowel" }
    }
}

@Suite("Functions and markup of one's own")
struct CustomFunctionTests {
    let functions = FunctionRegistry.standard
        .adding(InitialFunction(), as: "app:initial")
        .addingMarkup("quote") { $0.kind == .open ? "«" : "»" }

    @Test("a function formats, takes options and hands its value on")
    func formats() throws {
        let result = try formatted("{$name :app:initial dot=yes}", "es", ["name": "Ana"], functions: functions)
        #expect(result.text == "A.")
        guard case .expression(let initial)? = result.parts.first else { return #expect(Bool(false), "no expression") }
        #expect(initial.type == "initial")
        #expect(initial.subparts.map(\.type) == ["letter", "dot"])
        #expect(try formatted(".local $i = {Ana :app:initial} {{{$i :string}}}", functions: functions).text == "A")
    }

    @Test(
        "a function selects, and says which key is better",
        arguments: [("Ana", "exactly A"), ("Eva", "a vowel"), ("Luz", "another")])
    func selects(name: String, expected: String) throws {
        let source = ".input {$n :app:initial} .match $n vowel {{a vowel}} A {{exactly A}} * {{another}}"
        #expect(try formatted(source, "es", ["n": .string(name)], functions: functions).text == expected)
    }

    @Test("its failures are reported, and its complaints do not stop it")
    func fails() throws {
        #expect(try formatted("{5 :app:initial dot=up}", functions: functions).errors == ["bad-option"])
        let failed = try formatted("{$n :app:initial}", "en", ["n": 5], functions: functions)
        #expect(failed.text == "{$n}")
        #expect(failed.errors == ["bad-operand"])
        let key = try formatted(
            ".input {$n :app:initial} .match $n A {{A}} bad-key {{}} * {{other}}", "en", ["n": "Ana"],
            functions: functions)
        #expect(key.text == "other")
        #expect(key.errors == ["bad-selector"])
    }

    @Test("markup of one's own shows in the text")
    func markup() throws {
        let result = try formatted("Dijo {#quote}hola{/quote}.", "es", functions: functions)
        #expect(result.text == "Dijo «hola».")
    }
}
