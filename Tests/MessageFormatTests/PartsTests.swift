import MessageFormat
import Testing

@Suite("Formatted parts")
struct PartsTests {
    @Test("a part knows the caller's variable that it comes from, through declarations")
    func origin() throws {
        let source = """
            .input {$deported :date length=long}
            .local $when = {$deported}
            .local $other = {$when :date}
            {{{$deported} {$when} {$other} {$plain} {|x|} {$when :date}}}
            """
        let parts = try formatted(
            source, "es", ["deported": .date(try #require(DateValue(iso: "2025-03-15"))), "plain": "y"]
        ).parts
        let expressions = parts.compactMap { part -> FormattedExpression? in
            if case .expression(let expression) = part { return expression }
            return nil
        }
        #expect(expressions.map(\.origin) == ["deported", "deported", "deported", "plain", nil, "deported"])
        #expect(expressions.map(\.source) == ["$deported", "$when", "$other", "$plain", "|x|", "$when"])
        #expect(expressions.map(\.type) == ["datetime", "datetime", "datetime", "string", "string", "datetime"])
        #expect(expressions.first?.value == DateValue(iso: "2025-03-15").map(MessageValue.date))
    }

    @Test("options of markup are resolved, and u:id is kept apart")
    func markup() throws {
        let result = try formatted("{#link to=$where rel=|a b| u:id=x}go{/link}", "en", ["where": "guidance.find"])
        guard case .markup(let link)? = result.parts.first else { return #expect(Bool(false), "no markup") }
        #expect(
            link
                == FormattedMarkup(
                    kind: .open, name: "link", options: [.init("to", "guidance.find"), .init("rel", "a b")], id: "x"))
        #expect(link["to"] == "guidance.find")
        #expect(result.text == "go")
    }

    @Test("an option that fails is left out of markup")
    func missingOption() throws {
        let result = try formatted("{#link to=$where a=b}")
        #expect(result.errors == ["unresolved-variable", "bad-option"])
        #expect(result.parts == [.markup(FormattedMarkup(kind: .open, name: "link", options: [.init("a", "b")]))])
    }

    @Test("errors say where they arose")
    func ranges() throws {
        let source = "a {$missing} {5 :nope} {5 :number signDisplay=odd}"
        let formatter = MessageFormatter(try Message(parsing: source), locale: try .init("en"))
        let errors = formatter.formatToParts([:]).errors
        #expect(errors.map { $0.range.text(in: source) } == ["{$missing}", ":nope", "signDisplay=odd"])
        #expect(errors.first?.message == "`$missing` was given no value: pass one, or correct its name")
    }
}
