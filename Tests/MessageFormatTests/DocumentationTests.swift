import GlosaICU
import MessageFormat
import Testing

/// The function of the library's documentation page.
private struct Shout: MessageFunction {
    func resolve(
        _ operand: ResolvedValue?, options: FunctionOptions, context: inout FunctionContext
    ) throws(MessageFunctionError) -> ResolvedValue {
        guard let operand else { throw .badOperand("there is nothing to shout") }
        return ResolvedValue(.string(operand.value.plainText.uppercased()), direction: .unknown)
    }
}

@Suite("The examples of the documentation page")
struct DocumentationTests {
    @Test("a plural")
    func plural() throws {
        let message = try Message(
            parsing: """
                .input {$days :integer}
                .match $days
                one  {{Estuvo preso {$days} día.}}
                many {{Estuvo preso {$days} de días.}}
                *    {{Estuvo preso {$days} días.}}
                """)
        let formatter = MessageFormatter(message, locale: try LocaleTag("es"))
        #expect(formatter.format(["days": 125]) == "Estuvo preso 125 días.")
    }

    @Test("dates that are known only in part")
    func partialDates() throws {
        let dated = MessageFormatter(try Message(parsing: "{$day :date length=long}"), locale: try LocaleTag("es"))
        let year = try #require(DateValue(iso: "1798"))
        let month = try #require(DateValue(iso: "2024-05"))
        #expect(dated.format(["day": .date(year)]) == "1798")
        #expect(dated.format(["day": .date(month)]) == "mayo de 2024")
    }

    @Test("a language that ICU lacks")
    func suppliedData() throws {
        var creole = LocaleData()
        creole.numberLocales = [try LocaleTag("fr-HT")]
        creole.cardinals = try PluralRuleSet(parsing: "one: n = 0,1")
        creole.months = .months([
            "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
        ])
        creole.datePatterns[.yearMonthDay] = "d MMMM y"
        let message = try Message(parsing: "{$day :date length=long}")
        let day = try #require(DateValue(iso: "2025-03-15"))
        let without = MessageFormatter(message, locale: try LocaleTag("ht"), bidiIsolation: .none)
        #expect(without.format(["day": .date(day)]) == "2025-03-15")
        let with = MessageFormatter(message, locale: try LocaleTag("ht"), data: creole, bidiIsolation: .none)
        #expect(with.format(["day": .date(day)]) == "15 mas 2025")
    }

    @Test("a function and markup of one's own")
    func custom() throws {
        let functions = FunctionRegistry.standard
            .adding(Shout(), as: "my:shout")
            .addingMarkup("star") { $0.kind == .standalone ? "*" : "" }
        let message = try Message(parsing: "{$name :my:shout}{#star/}")
        let formatter = MessageFormatter(
            message, locale: try LocaleTag("en"), functions: functions, bidiIsolation: .none)
        #expect(formatter.format(["name": "ana"]) == "ANA*")
    }

    @Test("values as a list give what values as a dictionary give; of two of one name, the first counts")
    func pairs() throws {
        let locale = try LocaleTag("es")
        let plain = MessageFormatter(try Message(parsing: "Llame a {$name}: {$n :integer}."), locale: locale)
        let pairs: KeyValuePairs<String, MessageValue> = ["n": 1234, "name": "Ana", "name": "Eva"]
        #expect(plain.format(pairs) == plain.format(["name": "Ana", "n": 1234]))
        let full = MessageFormatter(try Message(parsing: "{$name :string u:dir=rtl} {$missing}"), locale: locale)
        #expect(full.format(["name": "Ana"] as KeyValuePairs) == full.format(["name": "Ana"]))
        #expect(MessageFormatter(try Message(parsing: "Hola"), locale: locale).format([:] as KeyValuePairs) == "Hola")
    }

    @Test("a mistake says what to type")
    func mistake() throws {
        #expect(throws: MessageSyntaxError.self) { try Message(parsing: "Hola, {$name") }
        do throws(MessageSyntaxError) {
            _ = try Message(parsing: "Hola, {$name")
        } catch {
            #expect(error.message == "`{$name` is not closed: add `}`")
            #expect(error.range.range == 6..<12)
        }
    }

    @Test("a formatter shared by eight threads gives what one gives")
    func threads() async throws {
        let message = try Message(
            parsing: """
                .input {$n :number}
                .local $d = {$day :date length=long}
                .match $n
                one  {{{$n} el {$d}}}
                *    {{{$n} cosas el {$d}, {$who}}}
                """)
        let formatter = MessageFormatter(message, locale: try LocaleTag("es-US"))
        let day = try #require(DateValue(iso: "2025-03-15"))
        func texts() -> [String] {
            (0..<500).map { formatter.format(["n": .integer($0 * 997), "day": .date(day), "who": "Ana"]) }
        }
        let expected = texts()
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { texts() } }
            for await result in group { #expect(result == expected) }
        }
    }
}
