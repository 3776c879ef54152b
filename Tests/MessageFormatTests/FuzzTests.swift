import GlosaICU
import MessageFormat
import Testing

@Suite("Texts that nobody would write")
struct FuzzTests {
    @Test("what is read is written, read again and formatted, and what is not has its mistake shown", arguments: 0..<4)
    func mutated(seed: UInt64) throws {
        var mutator = MessageMutator(seed: seed)
        let locale = try LocaleTag("es")
        let day = try #require(DateValue(year: 2025, month: 3, day: 15))
        let arguments: [String: MessageValue] = [
            "name": "Ana", "n": 1_234_567, "m": .money(amount: "9.50", currency: "USD"), "d": .date(day), "g": "female",
        ]
        var read = 0
        for _ in 0..<5000 {
            let source = mutator.source()
            // Described only when something is wrong: that would be half of the time.
            func require(_ isTrue: Bool) throws {
                if !isTrue { try #require(Bool(false), "\(source.debugDescription)") }
            }
            let message: Message
            do {
                message = try Message(parsing: source)
            } catch {
                try require(error.range.text(in: source) != nil && !error.message.isEmpty)
                continue
            }
            read += 1
            let written = message.serialized
            let again = try? Message(parsing: written)
            try require(again == message && again?.serialized == written)
            let formatter = MessageFormatter(message, locale: locale)
            let formatted = formatter.formatToParts(arguments)
            try require(formatter.format(arguments) == formatted.text)
            for range in message.validate().map(\.range) + formatted.errors.map(\.range) + ranges(in: message) {
                try require(range.text(in: source) != nil)
            }
        }
        #expect(read > 1000, "the budget should not go to what is refused at once")
    }

    /// The ranges of all nodes of `message`.
    private func ranges(in message: Message) -> [SourceRange] {
        var ranges: [SourceRange] = []
        message.walk { node, _ in
            switch node {
            case .declaration(let declaration): ranges.append(declaration.range)
            case .selector(let selector): ranges.append(selector.range)
            case .variant(let variant): ranges.append(variant.range)
            case .key(let key, _): ranges.append(key.range)
            case .text(let text): ranges.append(text.range)
            case .expression(let expression): ranges.append(expression.range)
            case .markup(let markup): ranges.append(markup.range)
            case .variable(let use): ranges.append(use.range)
            }
        }
        return ranges
    }

    @Test(
        "a million of anything is refused, or read", .timeLimit(.minutes(60)),
        arguments: [
            "{", "}", "{{", "}}", "{a", "{a}", "{$a :b ", "{|", "|", "\\", "\\{", "\\\\", "{#a}", "{/a}{", "{:f a=1 ",
            "{a @b ", "a", "ñ", "🏳️‍🌈", "\u{2068}", "\u{3000}", " ", ".", ".input {$a}", ".local $a={1}", ".match $a ",
            "* {{}} ",
            "{:a:b", "{$\u{200E}",
        ])
    func repeated(piece: String) {
        for prefix in ["", "{{", "{", "{|", ".local $x = {", ".match $x * {{", ".match $x "] {
            for length in prefix.isEmpty ? [1_000_000, MessageLimits.sourceLength - 10] : [20_000] {
                let source = prefix + String(repeating: piece, count: length / piece.utf8.count)
                do {
                    let message = try Message(parsing: source)
                    #expect(message.patterns.allSatisfy { $0.elements.count <= 2 * MessageLimits.placeholders + 1 })
                    #expect(source.utf8.count <= MessageLimits.sourceLength)
                } catch {
                    #expect(error.range.upperBound <= source.utf8.count)
                    #expect(error.message.utf8.count < 1000)
                }
            }
        }
    }

    @Test("every ASCII character begins a name, continues one, or does neither, as the grammar says")
    func names() {
        let starts = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_+".utf8)
        let continues = starts.union("0123456789-.".utf8)
        for byte in UInt8(0)..<0x80 {
            let character = String(decoding: [byte], as: UTF8.self)
            let begun = try? Message(parsing: "{$\(character)x}")
            #expect((begun?.externalVariables == ["\(character)x"]) == starts.contains(byte), "U+\(byte)")
            let continued = try? Message(parsing: "{$x\(character)}")
            #expect((continued?.externalVariables == ["x\(character)"]) == continues.contains(byte), "U+\(byte)")
        }
    }

    @Test(
        "text of every length ends where it should, whatever stands before and after",
        arguments: ["{x}", #"\{"#, "\0", "}"])
    func textRuns(mark: String) {
        for length in 0..<40 {
            for letter in ["a", "ñ", "\u{1}", "|", "\u{80}", "\u{FF}", "z", "~"] {
                let text = String(repeating: letter, count: length)
                let source = text + mark + text
                do {
                    let message = try Message(parsing: source)
                    #expect(message.texts.map(\.text.value).joined() == text + (mark == #"\{"# ? "{" : "") + text)
                } catch {
                    #expect(mark == "}" || mark == "\0")
                    #expect(error.range == SourceRange(text.utf8.count, text.utf8.count + 1))
                }
            }
        }
    }
}
