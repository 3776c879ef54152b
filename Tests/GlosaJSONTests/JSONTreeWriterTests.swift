import FoundationEssentials
import GlosaJSON
import Testing

@Suite("The writer of JSON")
struct JSONTreeWriterTests {
    private static let hostile = "a/b \u{0}\u{8}\u{C}\u{1F}\u{7F}\u{2028} é \"\\\n\t\r"

    /// What reports hold: nothing that is empty, missing or fractional is left out.
    private struct Sample: Encodable {
        var text = hostile
        var Capital = true
        var endLine = 1
        var end = 2
        var whole = 65.0
        var fraction = -0.1
        var missing: Int?
        var empty: [Int] = []
        var nested = ["z": [[1], []], "a": []]
    }

    private static let tree: JSONTree = .object([
        "text": .string(hostile), "Capital": .boolean(true), "endLine": .integer(1), "end": .integer(2),
        "whole": .decimal(65), "fraction": .decimal(-0.1), "missing": nil, "empty": .array([]),
        "nested": .object(["z": .array([.array([.integer(1)]), .array([])]), "a": .array([])]),
    ])

    @Test("a report has the bytes of Foundation's encoder", arguments: [false, true])
    func report(escapesSlashes: Bool) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        if !escapesSlashes { encoder.outputFormatting.insert(.withoutEscapingSlashes) }
        let expected = String(decoding: try encoder.encode(Sample()), as: UTF8.self) + "\n"
        #expect(JSONTreeWriter.report(of: Self.tree, escapesSlashes: escapesSlashes) == expected)
    }

    @Test("data keep the order of their keys, and escape what must be")
    func data() {
        let tree: JSONTree = .object(["b": .string("\u{8}/\""), "a": .array([]), "c": .object(["d": .integer(1)])])
        #expect(
            JSONTreeWriter.text(of: tree, isIndented: false) == #"{"b":"\u0008/\"","a":[],"c":{"d":1}}"# + "\n")
        #expect(
            JSONTreeWriter.text(of: tree, isIndented: true)
                == "{\n  \"b\": \"\\u0008/\\\"\",\n  \"a\": [],\n  \"c\": {\n    \"d\": 1\n  }\n}\n")
    }

    @Test("a line of a log has no control character")
    func log() {
        var bytes: [UInt8] = []
        JSONStringStyle.log.append("a\n\u{1B}[31m\u{7F}\"\\/", to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == #""a  [31m \"\\/""#)
    }
}
