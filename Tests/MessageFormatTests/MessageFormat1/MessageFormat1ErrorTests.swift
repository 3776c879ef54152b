import MessageFormat
import Testing

@Suite("Mistakes in MessageFormat 1")
struct MessageFormat1ErrorTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var source: String
        var range: Range<Int>
        var problem: MessageFormat1Error.Problem

        init(_ source: String, _ range: Range<Int>, _ problem: MessageFormat1Error.Problem) {
            self.source = source
            self.range = range
            self.problem = problem
        }

        var testDescription: String { source.debugDescription }
    }

    @Test(
        "a mistake is shown where it is",
        arguments: [
            Mistake("día {name", 5..<10, .unclosedArgument("{name")),
            Mistake("{n, plural, one {a} other {b}", 0..<2, .unclosedArgument("{n")),
            Mistake("{n, plural, one {a} other {b", 20..<27, .unclosedVariant(key: "other")),
            Mistake("{n, plural, other {it '{n}}}", 22..<24, .unclosedQuote("'{n}}}")),
            Mistake("{}", 0..<2, .emptyArgument), Mistake("{ }", 0..<3, .emptyArgument),
            Mistake("a {-x}", 3..<4, .notAnArgument(found: "`-`")),
            Mistake("{first name}", 7..<11, .unexpectedAfterName(found: "`name`", name: "first")),
            Mistake("{007}", 1..<4, .badNumber("007")), Mistake("{n, }", 4..<5, .missingType(found: "`}`", name: "n")),
            Mistake("{n, plurale, other {}}", 4..<11, .unknownType("plurale", suggestion: "plural")),
            Mistake("{n, foo}", 4..<7, .unknownType("foo", suggestion: nil)),
            Mistake("{n, choice, 0#a|1#b}", 4..<10, .unsupportedType("choice")),
            Mistake("{n, spellout}", 4..<12, .unsupportedType("spellout")),
            Mistake("{n, number, #,##0.00}", 11..<20, .numberPattern("#,##0.00")),
            Mistake("{n, number, ::moneda}", 11..<20, .badNumberSkeleton("moneda")),
            Mistake("{n, number, ::scale/1e99999999}", 11..<30, .badNumberSkeleton("scale/1e99999999")),
            Mistake("{d, date, ::y-M}", 9..<15, .badDateSkeleton("y-M")),
            Mistake("{d, date, largo}", 9..<15, .badDatePattern("largo")),
            Mistake("{n, plural}", 10..<10, .missingVariants(type: "plural")),
            Mistake("{n, plural, one {a}}", 19..<19, .missingOther(type: "plural")),
            Mistake("{n, plural, uno {a} other {b}}", 12..<15, .notACategory("uno", suggestion: nil)),
            Mistake("{n, plural, ohter {b}}", 12..<17, .notACategory("ohter", suggestion: nil)),
            Mistake("{n, plural, othr {b}}", 12..<16, .notACategory("othr", suggestion: "other")),
            Mistake("{n, plural, =x {a} other {b}}", 12..<13, .badExactKey("=")),
            Mistake("{g, select, =1 {a} other {b}}", 12..<14, .exactKeyInSelect("=1")),
            Mistake("{n, plural, one a other {b}}", 16..<17, .missingVariantText(key: "one", found: "`a`")),
            Mistake("{n, plural, =1 {a} =1.0 {b} other {c}}", 19..<23, .duplicateKey("=1.0")),
            Mistake("{n, plural, one {a} offset:1 other {b}}", 20..<27, .lateOffset),
            Mistake("{n, plural, offset:100 other {b}}", 12..<22, .badOffset("100")),
            Mistake("{n, plural, offset: other {b}}", 12..<20, .badOffset("")),
            Mistake("{0} {_0}", 5..<7, .sameVariable("0", "_0")), Mistake("a\u{0}", 1..<2, .nullCharacter),
        ])
    func mistakes(mistake: Mistake) throws {
        let error = try #require(throws: MessageFormat1Error.self) {
            try Message(parsingMessageFormat1: mistake.source)
        }
        #expect(error.problem == mistake.problem)
        #expect(error.range.range == mistake.range)
        #expect(!error.message.isEmpty)
        #expect(error.message.first?.isUppercase == false)
    }

    @Test("the words say what to write instead")
    func wording() throws {
        let error = try #require(throws: MessageFormat1Error.self) {
            try Message(parsingMessageFormat1: "{n, plural, one {# cosa}}")
        }
        #expect(error.description == "24..<24: this plural has no text for all other values: add `other {…}`")
    }

    @Test("what is too much is refused, naming the limit")
    func limits() throws {
        func problem(_ source: String) -> MessageFormat1Error.Problem? {
            do throws(MessageFormat1Error) {
                _ = try Message(parsingMessageFormat1: source)
                return nil
            } catch { return error.problem }
        }
        func selects(_ count: Int) -> String {
            (0..<count).map { "{g\($0), select, a {x} b {y} other {z}}" }.joined()
        }
        #expect(problem(selects(6)) == nil)
        #expect(problem(selects(7)) == .tooManyVariants(limit: 1024))
        #expect(problem(selects(17)) == .tooMany(what: "arguments to choose by", limit: 16))
        let deep = String(repeating: "{n, plural, other {", count: 17) + String(repeating: "}}", count: 17)
        #expect(problem(deep) == .tooDeep(limit: 16))
        #expect(problem(String(repeating: "{", count: 100_000)) != nil)
        #expect(problem(String(repeating: "{n,plural,other{", count: 10_000)) == .tooDeep(limit: 16))
        #expect(
            problem(String(repeating: "a", count: MessageLimits.sourceLength + 1))
                == .tooMany(what: "bytes", limit: MessageLimits.sourceLength))
        #expect(problem(String(repeating: "{a}", count: 4097)) == .tooMany(what: "placeholders", limit: 4096))
        let long = String(repeating: "x", count: 2000)
        #expect(
            problem(selects(5) + long)
                == .tooMany(
                    what: "bytes, when its choices are written out in full", limit: MessageLimits.sourceLength))
    }

    @Test("every prefix of a message is a message or a mistake inside it")
    func prefixes() {
        let source =
            "día '{' {n, plural, offset:1 =0 {'#'} one {{g, select, ñ {#} other {{d, date, ::yM}}}} other {}} ''"
        for end in source.unicodeScalars.indices {
            let prefix = String(source.unicodeScalars[..<end])
            do throws(MessageFormat1Error) {
                _ = try Message(parsingMessageFormat1: prefix)
            } catch {
                #expect(error.range.upperBound <= prefix.utf8.count, "\(prefix)")
                #expect(error.range.text(in: prefix) != nil, "\(error) cuts a character of \(prefix)")
            }
        }
    }
}
