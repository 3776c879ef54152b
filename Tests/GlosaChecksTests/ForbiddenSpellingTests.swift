import FoundationEssentials
import GlosaTestSupport
import GlosaText
import Testing

/// Spellings that were collected before the scanner was written, by somebody else: what must be found, and what must not.
private struct Spelling: CustomTestStringConvertible {
    let mustFind: Bool
    let kind: String
    let target: String
    let text: String

    var testDescription: String { "\(mustFind ? "find" : "pass") \(kind): \(text)" }

    static let all: [Spelling] = {
        let data = FileManager.default.contents(atPath: "\(Repository.root)/Tests/Fixtures/forbidden-spellings.tsv")
        return String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
            guard !line.hasPrefix("#"), fields.count == 4,
                let text = try? JSONDecoder().decode([String].self, from: Data("[\(fields[3])]".utf8)).first
            else { return nil }
            return Spelling(
                mustFind: fields[0] == "must-find", kind: String(fields[1]), target: String(fields[2]), text: text)
        }
    }()

    /// A date that happens to have the digits of the invented number: told apart by nothing but its meaning.
    static let exceptions: Set<String> = ["5/5/50, 13/01/42"]
}

@Suite("Spellings of what is forbidden")
struct ForbiddenSpellingTests {
    private static let names = ["tip", "test", "uscis", "bad"]
    private static let scanner = ForbiddenScanner([
        .number(country: "1", national: "8663472423"), .number(country: "1", national: "5550130142"),
        .host("myuscis.com"), .host("bad-help.example"),
    ])

    private func targets(in text: String) -> [String] {
        Self.scanner.matches(in: Array(text.utf8)).map { Self.names[$0.target] }
    }

    @Test("the list of spellings is there") func listed() { #expect(Spelling.all.count > 400) }

    @Test("each spelling of a number or an address is found", arguments: Spelling.all.filter(\.mustFind))
    fileprivate func found(spelling: Spelling) { #expect(targets(in: spelling.text).contains(spelling.target)) }

    @Test(
        "what only resembles one is not",
        arguments: Spelling.all.filter { !$0.mustFind && !Spelling.exceptions.contains($0.text) })
    fileprivate func passed(spelling: Spelling) { #expect(targets(in: spelling.text) == []) }

    @Test(
        "a find is told by its bytes, through escapes and tags",
        arguments: [
            ("Llame al 866-347-2423 hoy", "866-347-2423"),
            ("<p>8<b>66</b>&#45;347&nbsp;2423</p>", "8<b>66</b>&#45;347&nbsp;2423"),
            (#"{"text":"\u0038\u0036\u0036 347 2423 y m\u00e1s"}"#, #"\u0038\u0036\u0036 347 2423"#),
            ("«ocho seis seis, tres cuarenta y siete, 2423»", "ocho seis seis, tres cuarenta y siete, 2423"),
            ("véase myuscis.com/es", "myuscis.com"),
            ("véase ｍｙｕｓｃｉｓ．ｃｏｍ", "ｍｙｕｓｃｉｓ．ｃｏｍ"),
        ])
    func ranges(text: String, words: String) {
        let bytes = Array(text.utf8)
        let found = Self.scanner.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(found == [words])
    }

    @Test("words that leave out the zeros of a group are found, as a text for a voice has them")
    func zeros() {
        #expect(targets(in: "quinientos cincuenta y cinco, trece, ciento cuarenta y dos") == ["test"])
        #expect(targets(in: "five fifty-five thirteen one forty-two") == ["test"])
        #expect(targets(in: "quinientos cincuenta y cinco, trece, ciento cuarenta y tres") == [])
    }

    @Test(
        "bytes that are no UTF-8 neither stop the scan nor hide a number",
        arguments: [[0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0x80, 0x80], [0x00]] as [[UInt8]])
    func brokenBytes(bytes: [UInt8]) {
        #expect(
            Self.scanner.matches(in: bytes + Array(" 866 347 ".utf8) + bytes + Array("2423".utf8) + bytes).count == 1)
    }

    @Test("UTF-16 hides nothing, whichever byte comes first")
    func wide() {
        let little: [UInt8] = "866-347-2423".utf8.flatMap { [$0, 0] as [UInt8] }
        #expect(Self.scanner.matches(in: little).count == 1)
        #expect(Self.scanner.matches(in: [0] + Array(little.dropLast())).count == 1)
    }

    @Test("random digits, words and marks end, and are no number by chance", arguments: 0..<20)
    func random(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pieces = [
            "8", "6", "3", "ocho", "seis", "doble", "mil", "y", "-", " ", "<b>", "</b>", "&#56;", "&", "%38", "\\u003",
            "ice",
            "dos veces", "\u{202E}", "punto", "my", "{#strong}", "](", "veinti",
        ]
        let text = (0..<2000).map { _ in pieces[next(pieces.count)] }.joined()
        // 1,000,000,000 to one against; the matcher must only come to an end.
        #expect(Self.scanner.matches(in: Array(text.utf8)).count < 2)
    }
}
