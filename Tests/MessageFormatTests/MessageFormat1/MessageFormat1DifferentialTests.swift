import MessageFormat
import Testing

@Suite("MessageFormat 1 beside ICU")
struct MessageFormat1DifferentialTests {
    static let locales = ["es", "en", "pl", "ar"]

    @Test("generated messages show what ICU shows", arguments: locales)
    func generated(locale: String) throws {
        var generator = MessageFormat1Generator(seed: UInt64(locale.utf8.reduce(0) { $0 * 31 + Int($1) }))
        var compared = 0
        var refused: [String: Int] = [:]
        for _ in 0..<150 {
            let source = generator.message()
            let samples = [generator.arguments(), generator.arguments()]
            do throws(MessageFormat1Error) {
                _ = try Message(parsingMessageFormat1: source)
            } catch {
                // The only thing in these messages that we refuse is their size.
                guard case .tooManyVariants = error.problem else {
                    if case .tooMany = error.problem {
                        refused["tooMany", default: 0] += 1
                        continue
                    }
                    Issue.record("\(source): \(error)")
                    continue
                }
                refused["variants", default: 0] += 1
                continue
            }
            for arguments in samples {
                let expected = try #require(ReferenceMessageFormat.format(source, locale, arguments), "\(source)")
                let found = try formatted1(source, locale, arguments)
                #expect(found == expected, "\(source) \(arguments)")
                compared += 1
            }
        }
        #expect(compared > 250, "\(refused)")
    }

    @Test(
        "messages written by hand show what ICU shows",
        arguments: [
            "", "plain", "'", "''", "'''", "'{'", "'{''}'", "'{", "a } b", "}", "#", "'#'", "{n} '{n}' ''{n}''",
            "I don't {name}", "'{name}' {name}", "{n, plural, other {'#' # '{#}'}}", "{n, plural, one{1} other{#''s}}",
            "{n, plural, other{don't '}' '#}'}}", "{g, select, other{#}}", "{n, plural, other{{g, select, other{#}}}}",
            "{n, plural, one {a} other {{m, plural, one {# b} other {# c}} #}}", "{0} {1}", "{n, number} {name}",
            "{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # other} other {{name} and # others}}",
            "{n, plural, offset:1 =2 {two} other {{n} {n, number} #}}",
            "{p, plural, offset:2 one {1} other {{p, number, percent} x}}",
            "{n, selectordinal, =1 {uno} one {#st} two {#nd} few {#rd} other {#th}}",
            "{n, plural, one {1} other {#}} {n, selectordinal, one {#st} two {#nd} other {#th}}",
            "{n, plural, =0 {zero} other {{n, plural, one {one} few {few} many {many} other {other}}}}",
            "{n, plural, =1 {a} one {b} other {c}} {n, plural, one {d} other {e}}",
            "{n, plural, one {{n, number, ::.0} thing} other {{n, number, ::.0} things}}",
            "{n, plural, =1 {exact} one {{n, number, integer} thing} other {{n, number, integer} things}}",
            "{p, plural, one {{p, number, percent} a} other {{p, number, percent} b}}",
            "{g, select, female {ella} male {él} other {elle}} {h, select, male {m} other {o}}",
            "{g, select, female {{n, plural, one {una} other {# unas}}} other {{n, plural, one {uno} other {# unos}}}}",
            "{g, select, female {{n, plural, one {a} other {b}}} other {{m, plural, one {c} other {d}}}}",
            "{n, plural, one {x} other {y}} {g, select, female {{m, plural, =0 {a} one {b} other {c}}} other {}}",
            "{d, date, long} {d, date, full} {d, time, short} {d, time, medium} {d, time, long}",
            "{d, date, ::yMMMd} {d, time, ::jm} {d, date, yyyy-MM-dd} {d, date,'día' d}",
            "{n, number, ::.00} {m, number, ::percent} {n, number, ::unit/kilometer unit-width-full-name}",
            "\u{200E}{ n , number , integer }", "{n,plural,=1{a}=2{b}other{c}}", "{ n , plural , offset : 1 other{#}}",
            "{n, plural, offset:0 one {a} other {#}}", "{n, plural, =+1 {a} =.5 {b} =1e2 {c} =-1.0 {d} other {#}}",
            "{n, select, other {x}}", "{g, select, other {{n, plural, other {# {g}}}}}",
            "{n, plural, one {'{'} other {'}'}}", "a\n  {n}\t", "{n, plural, one {}other {}}", "{名}", "{n, number, }",
        ])
    func byHand(source: String) throws {
        var generator = MessageFormat1Generator(seed: 7)
        for locale in Self.locales {
            for _ in 0..<3 {
                var arguments = generator.arguments()
                arguments["1"] = "uno"
                arguments["名"] = "x"
                guard let expected = ReferenceMessageFormat.format(source, locale, arguments) else {
                    // ICU cannot select by a number, and we can; a space before the colon neither of us takes.
                    #expect(source.contains("n, select") || source.contains("offset :"), "\(source)")
                    continue
                }
                let found = try formatted1(source, locale, arguments)
                #expect(found == expected, "\(locale) \(source) \(arguments)")
            }
        }
    }

    @Test("what ICU refuses is refused, and what it takes is taken or refused for a reason")
    func acceptance() {
        var generator = MessageFormat1Generator(seed: 3)
        let pieces = [
            "{", "}", "{", "}", "'", "#", ",", " ", "n", "1", "0", "plural", "select", "number", "one", "other", "=1",
            "offset:", "{n, plural,", "other {", "{g, select,", "}}", "::", "date", ":", "é", "\u{A0}", "\u{2028}", "-",
        ]
        var accepted = 0
        for _ in 0..<4000 {
            var source = ""
            for _ in 0..<(1 + generator.next(14)) { source += generator.pick(pieces, or: "") }
            let icu = ReferenceMessageFormat.accepts(source)
            do throws(MessageFormat1Error) {
                _ = try Message(parsingMessageFormat1: source)
                accepted += 1
                #expect(icu, "ICU refuses \(source.debugDescription)")
            } catch {
                guard icu else { continue }
                // MessagePattern knows no types and no styles: these ICU finds wrong only later.
                switch error.problem {
                case .unknownType, .badNumberSkeleton, .badDateSkeleton, .badDatePattern: break
                default: #expect(error.problem.isRefusalForTests, "\(source.debugDescription): \(error)")
                }
            }
        }
        #expect(accepted > 200)
    }

    @Test("names are made of the characters that ICU takes")
    func names() {
        // Every scalar up to the last of the syntax characters that are dense, and a sample of the others.
        for value in Array(1...0x0FFF) + Array(0x2000...0x30FF) + Array(stride(from: 0xFD30, to: 0xFE60, by: 1))
            + Array(stride(from: 0x1000, to: 0x10_FFFF, by: 997))
        {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let source = "{n, select, a\(Character(scalar))b {} other {}}"
            var isTaken = true
            do { _ = try Message(parsingMessageFormat1: source) } catch { isTaken = false }
            #expect(isTaken == ReferenceMessageFormat.accepts(source), "U+\(String(value, radix: 16))")
        }
    }
}

extension MessageFormat1Error.Problem {
    /// Whether the error is named as a refusal.
    fileprivate var isRefusalForTests: Bool {
        MessageFormat1Error(self, .none).name == "unsupported-operation"
    }
}
