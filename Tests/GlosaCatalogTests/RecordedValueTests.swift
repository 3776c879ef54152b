import GlosaDiagnostics
import Testing

@testable import GlosaCatalog

@Suite("What is recorded of an entry")
struct RecordedValueTests {
    private let entry = "line: {kind: phone, tel: +12025550143, hours: always, languages: [en, es]}"

    @Test("the order of keys, comments, quotation marks and lines do not count")
    func sameValue() throws {
        let other = """
            line:
              # Read twice.
              languages:
                - "en"
                - es # Spanish
              hours: 'always'
              tel: |
                +12025550143
              kind: phone
            """
        #expect(try value(other).text == value(entry).text)
        #expect(
            try value(entry).text
                == #"{"hours": "always", "kind": "phone", "languages": ["en", "es"], "tel": "+12025550143"}"#)
    }

    @Test(
        "a digit, an hour, the order of languages and a key that no reader knows count",
        arguments: [
            ("tel: +12025550143", "tel: +12025550134"), ("hours: always", "hours: {days: mon-fri, from: 08:00}"),
            ("[en, es]", "[es, en]"), ("kind: phone", "kind: phone, does-not: advise"), (", hours: always", ""),
        ])
    func otherValue(part: String, other: String) throws {
        #expect(entry.contains(part))
        let changed = try value(entry.replacing(part, with: other))
        #expect(changed.text != (try value(entry)).text)
        #expect(changed.hash != (try value(entry)).hash)
    }

    @Test("two texts that would run together in another form have different ones")
    func noAmbiguity() throws {
        let pairs = [
            (#"a: {x: "b, c"}"#, "a: {x: [b, c]}"), (#"a: {x: '{}'}"#, "a: {x: {}}"),
            (#"a: {"x\": \"y": z}"#, "a: {x: y, z: z}"), ("a: {x: b\\n}", "a: {x: \"b\\n\"}"),
        ]
        for (left, right) in pairs { #expect(try value(left).text != value(right).text, "\(left), \(right)") }
    }

    @Test(
        "what was written is read again as the same value",
        arguments: ["ñ «»", "a\\b", "x \"y\" z", "é", "# no: [a]"])
    func readAgain(text: String) throws {
        let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let first = try value("a: {x: \"\(quoted)\", long: \"\(String(repeating: "palabra ", count: 300))\"}")
        #expect(try value("a: \(first.text)").text == first.text)
    }

    @Test("a change is told key by key")
    func changes() throws {
        let old = try value("s: {step: s, expires: 2027-01-21, hazards: [a, b], volatile: true}")
        let new = try value("s: {step: s, expires: 2027-03-01, hazards: [a], contacts: [line]}")
        #expect(
            new.changes(since: old) == [
                "`contacts` was not there, and is [line]",
                "`expires` was 2027-01-21 and is 2027-03-01", "`hazards` was [a, b] and is [a]",
                "`volatile` was true and is gone",
            ])
        #expect(new.changes(since: new) == [])
    }

    @Test("a claim of the outline is recorded with what stands around it, a row with its table")
    func claims() throws {
        let values = try recorded(
            "Resources/outline.yaml",
            """
            guidance:
              find:
                - paragraph: intro
                - {paragraph: told, sources: [a]}
                - {step: look, why: look-why, say: [say-name], contacts: [line]}
                - branch: abroad
                  audience: abroad
                  items:
                    - {step: write, sources: [a]}
            """)
        #expect(values.ids == ["guidance.told", "guidance.look", "guidance.write"])
        #expect(values.ids(behind: "guidance.look-why") == ["guidance.look"])
        #expect(values.ids(behind: "guidance.say-name") == ["guidance.look"])
        #expect(values.ids(behind: "guidance.intro") == [])
        #expect(values.hash(behind: "guidance.intro") == nil)
        let abroad = try #require(values["guidance.write"])
        #expect(abroad.text.contains(#""audience": "abroad""#))
        let rows = try recorded(
            "Resources/tables.yaml", "bond:\n  columns: {may-ask: choice}\n  rows:\n    c-5: {may-ask: no}\n")
        #expect(rows.ids == ["tables.bond.c-5"])
        let wider = try recorded(
            "Resources/tables.yaml", "bond:\n  columns: {may-ask: text}\n  rows:\n    c-5: {may-ask: no}\n")
        #expect(rows["tables.bond.c-5"]?.hash != wider["tables.bond.c-5"]?.hash)
    }

    @Test("a hash has 96 bits: a text of the same first 32 bits has another")
    func length() {
        #expect(ContentHash.of("").utf8.count == 24)
        #expect(ContentHash.of("") == "e3b0c44298fc1c149afbf4c8")
    }

    private func value(_ text: String) throws -> RecordedValue {
        let (entry, node) = try #require(try nodes("Resources/x.yaml", text).first)
        return RecordedValue(node, place: entry.keyPlace)
    }

    private func recorded(_ path: String, _ text: String) throws -> RecordedValues {
        var values = RecordedValues()
        for (entry, node) in try nodes(path, text) { values.keep(entry, node) }
        return values
    }

    private func nodes(_ path: String, _ text: String) throws -> [(YAMLEntry, YAMLNode)] {
        let sink = DiagnosticSink()
        let entries = YAMLSplitter.split(SourceFile(path: path, text: text + "\n"), sink: sink)
        let read = entries.compactMap { entry in YAMLReader.read(entry, sink: sink).map { (entry, $0) } }
        #expect(sink.diagnostics == [])
        return read
    }
}
