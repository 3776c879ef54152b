import MessageFormat
import Testing

@Suite("MessageFormat 1 as MessageFormat 2")
struct MessageFormat1MappingTests {
    struct Mapping: Sendable, CustomTestStringConvertible {
        var source: String
        var result: String

        init(_ source: String, _ result: String) {
            self.source = source
            self.result = result
        }

        var testDescription: String { source.debugDescription }
    }

    @Test(
        "a message becomes what a person would have written",
        arguments: [
            Mapping("Hola, {name}", "Hola, {$name}"),
            Mapping("{0} de {1}", "{$_0} de {$_1}"),
            Mapping("I don't '{see}' \\", "I don't \\{see\\} \\\\"),
            Mapping("{n, number} {n, number, integer}", "{$n :number} {$n :integer}"),
            Mapping("{n, number, percent}", "{$n :percent}"),
            Mapping("{n, number, currency}", "{$n :currency}"),
            Mapping("{n, number, ::currency/EUR .00}", "{$n :icu:number skeleton=|currency/EUR .00|}"),
            Mapping("{d, date} {d, date, short}", "{$d :date length=medium} {$d :date length=short}"),
            Mapping("{d, date, full}", "{$d :date fields=year-month-day-weekday length=long}"),
            Mapping("{t, time} {t, time, short}", "{$t :time precision=second} {$t :time precision=minute}"),
            Mapping("{t, time, full}", "{$t :time precision=second timeZoneStyle=long}"),
            Mapping("{d, date, ::yMMMMd}", "{$d :icu:datetime skeleton=yMMMMd}"),
            Mapping("{d, date,d/M}", "{$d :icu:datetime pattern=|d/M|}"),
            Mapping(
                "{n, plural, one {# día} other {# días}} preso",
                ".input {$n :number}\n.match $n\none {{{$n} día preso}}\n* {{{$n} días preso}}"),
            Mapping(
                "{n, selectordinal, one {#st} other {#th}}",
                ".input {$n :number select=ordinal}\n.match $n\none {{{$n}st}}\n* {{{$n}th}}"),
            Mapping(
                "{g, select, female {ella} other {{g}}}",
                ".input {$g :string}\n.match $g\nfemale {{ella}}\n* {{{$g}}}"),
            Mapping(
                "{n, plural, offset:1 =0 {nadie} one {# más} other {# más}}",
                """
                .input {$n :number}
                .local $n-minus-1 = {$n :offset subtract=1}
                .match $n $n-minus-1
                0 * {{nadie}}
                * one {{{$n-minus-1} más}}
                * * {{{$n-minus-1} más}}
                """),
            Mapping(
                "{g, select, f {{n, plural, one {una} other {#}}} other {nada}}!",
                """
                .input {$g :string}
                .input {$n :number}
                .match $g $n
                f one {{una!}}
                f * {{{$n}!}}
                * * {{nada!}}
                """),
            Mapping("{n, plural, other {# de {name}}}", "{$n :number} de {$name}"),
            Mapping(
                "{n, plural, one {a} other {{n, number, currency}}}",
                ".local $n-number = {$n :number}\n.match $n-number\none {{a}}\n* {{{$n :currency}}}"),
        ])
    func mapping(mapping: Mapping) throws {
        let message = try Message(parsingMessageFormat1: mapping.source)
        #expect(message.serialized == mapping.result)
        #expect(message.validate().isEmpty)
        #expect(try Message(parsing: message.serialized) == message)
    }

    @Test("texts and arguments say where they stood")
    func ranges() throws {
        let source = "día: {name} {n, plural, one {'#'#} other {x}}"
        let message = try Message(parsingMessageFormat1: source)
        var found: [String] = []
        message.walk { node, _ in
            if case .expression(let expression) = node, expression.range != .none {
                found.append(expression.range.text(in: source) ?? "?")
            }
            if case .key(let key, _) = node { found.append(key.range.text(in: source) ?? "?") }
        }
        #expect(found == ["one", "{name}", "#", "other", "{name}"])
    }

    @Test("money keeps its currency, and a bare number is asked for one")
    func currency() throws {
        #expect(
            try formatted1("{n, number, currency}", "es", ["n": .money(amount: "5", currency: "EUR")]) == "5,00\u{A0}€")
        #expect(try formatted1("{n, number, currency}", "es", ["n": 5]) == "{$n} [\"bad-operand\"]")
    }

    @Test("where MessageFormat 2 differs from ICU, it is on purpose")
    func differences() throws {
        let pi: [String: MessageValue] = ["n": .decimal("3.14159")]
        #expect(try formatted1("{n}", "en", pi) == "3.14159")
        #expect(ReferenceMessageFormat.format("{n}", "en", pi) == "3.142")
        let half: [String: MessageValue] = ["n": .decimal("2.5")]
        #expect(try formatted1("{n, number, integer}", "en", half) == "3")
        #expect(ReferenceMessageFormat.format("{n, number, integer}", "en", half) == "2")
        let day: [String: MessageValue] = ["d": DateValue(iso: "2025-03-15").map(MessageValue.date) ?? ""]
        #expect(try formatted1("{d, date, short}", "es", day) == "15/3/2025")
        #expect(ReferenceMessageFormat.format("{d, date, short}", "es", day) == "15/3/25")
    }
}
