import GlosaDiagnostics
import GlosaICU
import Testing

@testable import GlosaCatalog

@Suite("people.yaml")
struct PeopleFileTests {
    @Test("a person may do what is listed, in the languages that are listed")
    func person() throws {
        let (person, findings) = try read(
            "rosa: {name: Rosa Pérez, role: lawyer, of: Clínica, may: [review, attest], languages: [es, en-US]}")
        #expect(findings == [])
        let rosa = try #require(person)
        #expect(rosa.name == "Rosa Pérez")
        #expect(rosa.role == .lawyer)
        #expect(rosa.organisation == "Clínica")
        #expect(rosa.may == [.review, .attest])
        // A language stands for all of its regions, and a region for itself alone.
        for (tag, may) in [("es", true), ("es-VE", true), ("en-US", true), ("en", false), ("fr", false)] {
            #expect(try rosa.mayReview(LocaleTag(tag)) == may, "\(tag)")
        }
    }

    @Test(
        "a misspelt act, an unknown role and a reviewer without a language are told with their repair",
        arguments: [
            ("a: {name: A, role: editor, may: [reveiw]}", "`may` cannot be `reveiw`; did you mean `review`?"),
            ("a: {name: A, role: judge}", "`role` cannot be `judge`"),
            ("a: {name: A, role: editor, may: [review]}", "person `a` may review, and no language is named"),
            ("a: {role: editor}", "person `a` needs the key `name`"),
            ("a: {name: A, role: editor, languages: [e]}", "`e` is not a language tag"),
            ("a: {name: A, role: editor, can: [review]}", "person `a` has no key `can`"),
        ])
    func mistakes(entry: String, told: String) throws {
        let findings = try read(entry).findings
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.message.hasPrefix(told), "\(finding.message)")
        #expect(finding.help != nil)
    }

    private func read(_ text: String) throws -> (person: Person?, findings: [Diagnostic]) {
        let sink = DiagnosticSink()
        let file = SourceFile(path: "Resources/people.yaml", text: text + "\n")
        let entry = try #require(YAMLSplitter.split(file, sink: sink).first)
        let node = try #require(YAMLReader.read(entry, sink: sink))
        return (PeopleFile.read(entry, node, sink: sink), sink.diagnostics)
    }
}
