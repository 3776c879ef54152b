import GlosaICU
import Testing

@testable import MessageFormat

@Suite("Text that is written without an evaluation")
struct DirectFormattingTests {
    private static let choice = """
        .input {$gender :string}
        .input {$n :integer}
        .match $gender $n
        female one  {{Ella llamó {$n} vez.}}
        female many {{Ella llamó {$n} de veces.}}
        female 7    {{Ella llamó siete veces.}}
        female *    {{Ella llamó {$n} veces.}}
        *      one  {{Llamó {$n} vez.}}
        *      *    {{Llamó {$n} veces.}}
        """

    /// What most messages are.
    private static let common = [
        "Llame a {$name} hoy mismo.", "{$name :string}", "Salió el {$d :date length=long}.", "{$n :integer}",
        "{$n :number signDisplay=always} {#b}{$name}{/b}", ".input {$n :offset subtract=1} {{{$n}}}",
        ".input {$n :number select=exact} .match $n 1 {{uno}} * {{{$n}}}",
        ".input {$n :number select=ordinal} .local $m = {$n} .match $n one {{1 {$m}}} 2 {{dos}} * {{{$n}}}", choice,
    ]

    private static func program(_ source: String, _ isolation: BidiIsolation = .none) throws -> MessageProgram {
        MessageProgram(
            try Message(parsing: source),
            setting: FormattingSetting(locale: try LocaleTag("es"), data: LocaleData(), timeZone: nil),
            functions: .standard, bidiIsolation: isolation)
    }

    private static func arguments(_ number: Int) throws -> [String: MessageValue] {
        let day = try #require(CivilDate(daysSinceEpoch: number % 20_000).flatMap { DateValue($0) })
        return [
            "name": .string(["Ana", "", "la abogada", "محمد"][abs(number) % 4]), "n": .integer(number),
            "d": .date(day), "gender": .string(["female", "male", "ñ", ""][abs(number / 4) % 4]),
        ]
    }

    @Test("most messages need no evaluation, and come out as their parts do", arguments: common)
    func direct(source: String) throws {
        for isolation in [BidiIsolation.none, .standard] {
            let program = try Self.program(source, isolation)
            let direct = try #require(program.direct)
            for step in 0..<400 {
                let number = [step - 20, step * 999_983, step * 1000, -step * 1_000_000][step % 4]
                let arguments = try Self.arguments(number)
                var sink = PartSink(locale: program.setting.locale)
                let errors = program.run(arguments, into: &sink)
                #expect(errors.isEmpty)
                try #require(direct.text(arguments) == FormattedMessage(parts: sink.parts).text)
            }
        }
    }

    @Test(
        "what is not so common is evaluated",
        arguments: [
            "{$n :number minimumFractionDigits=$m}", "{$n :integer u:dir=rtl}", "{$n :currency currency=EUR}",
            ".input {$n :integer} {{{$n :number}}}", "{|x|}", "{$d :datetime}", "{$n :nope}",
        ])
    func evaluated(source: String) throws {
        #expect(try Self.program(source).direct == nil)
    }

    @Test("a value that is missing or unusual is evaluated")
    func unusual() throws {
        let day = try #require(DateValue(iso: "2025-03-15"))
        let values: [MessageValue] = [
            .string("1"), .string("2025-03-15"), .decimal("1.5"), .integer(1_000_000_000_000_000), .integer(.min),
            .integer(.max), .money(amount: "1", currency: "EUR"), .date(day),
            .date(try #require(DateValue(year: 2024, month: 5))), .date(try #require(DateValue(year: 798))),
            .date(try #require(DateValue(year: 987, month: 6, day: 5))), .integer(3), .string("female"),
            .string(String(repeating: "ñ", count: 700)),
        ]
        for source in Self.common {
            #expect(try formatted(source, "es", [:]).text.isEmpty == false)
            for value in values {
                let all = ["name": value, "n": value, "d": value, "gender": value]
                _ = try formatted(source, "es", all)
                let others = ["1", "2", "3", "4"].map { ($0, MessageValue.integer(1)) }
                _ = try formatted(source, "es", all.merging(others) { old, _ in old })
                _ = try formatted(source, "es", all.merging(others) { old, _ in old }, isolation: .standard)
            }
        }
    }

    @Test("a text that is too long is cut as its parts are")
    func tooLong() throws {
        let long = String(repeating: "a", count: MessageLimits.outputLength)
        #expect(try formatted("{$a}", "es", ["a": .string(long)]).errors.isEmpty)
        #expect(try formatted("{$a}b", "es", ["a": .string(long)]).errors == ["unsupported-operation"])
        #expect(try formatted("{$a}{$a}b", "es", ["a": .string(long)]).errors == ["unsupported-operation"])
    }

    @Test("eight threads share a formatter")
    func threads() async throws {
        let formatter = MessageFormatter(
            try Message(parsing: Self.choice), locale: try LocaleTag("es"), bidiIsolation: .none)
        let expected = try (0..<2000).map { formatter.formatToParts(try Self.arguments($0 * 7919)).text }
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<2000).allSatisfy { index in
                        (try? Self.arguments(index * 7919)).map { formatter.format($0) == expected[index] } ?? false
                    }
                }
            }
            for await isSame in group { #expect(isSame) }
        }
    }
}
