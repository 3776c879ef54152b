import FoundationEssentials
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

/// A way to smuggle the small project's forbidden number or address into one of its files.
private struct Smuggling: CustomTestStringConvertible {
    let file: String
    let words: String
    let other: String

    var testDescription: String { "\(file): \(other)" }

    static let all = [
        Smuggling("locales/en/guidance.yaml", "find-why: It is free.", "find-why: Call 555-010-0199."),
        Smuggling(
            "locales/en/guidance.yaml", "find-why: It is free.",
            "find-why: It is free. {#strong}555{/strong} 010 {#em}0199{/em}"),
        Smuggling("locales/en/guidance.yaml", "find-why: It is free.", "find-why: Dial {|555|}{|010|}{|0199|}."),
        Smuggling(
            "locales/en/guidance.yaml", "find-why: It is free.",
            "find-why: |\n  .local $a = {|555 0|}\n  .local $b = {100199 :number}\n  {{Dial {$a}{$b}.}}"),
        Smuggling("locales/en/guidance.yaml", "find-why: It is free.", "find-why: Open false-help[.]example now."),
        Smuggling("locales/es/guidance.yaml", "find-why: Es gratis.", "# El 555 010 0199\nfind-why: Es gratis."),
        Smuggling("locales/es/contacts.yaml", "name: ", "name: cinco cinco cinco cero uno cero 0199 "),
        Smuggling("locales/es/facts.yaml", "label: ", "label: (555) 010 0199 "),
        Smuggling("Resources/contacts.yaml", "+18883514024", "+15550100199"),
        Smuggling("Resources/contacts.yaml", "https://locator.example.org/find", "https://www.false-help.example/find"),
        Smuggling("Resources/sources.yaml", "publisher: ", "publisher: 1-555-010-0199 "),
        Smuggling("Resources/project.yaml", "title: ", "title: 555.010.0199 "),
        Smuggling("locales/es/locale.yaml", "name: ", "name: 555/010/0199 "),
    ]

    init(_ file: String, _ words: String, _ other: String) {
        self.file = file
        self.words = words
        self.other = other
    }

    /// The file with the words replaced.
    func text() throws -> String {
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(file)"))
        let text = String(decoding: data, as: UTF8.self)
        let range = try #require(text.firstRange(of: words))
        return text.replacingCharacters(in: range, with: other)
    }

    func findings() throws -> [Diagnostic] {
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: [file: try text()])
        let today = try #require(CivilDate(iso: "2026-01-02"))
        return CatalogChecker.check(loaded, today: today)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}

@Suite("What may stand nowhere")
struct ForbiddenContactTests {
    @Test("a forbidden number or address is an error in every file, told once", arguments: Smuggling.all)
    fileprivate func everywhere(smuggling: Smuggling) throws {
        let found = try smuggling.findings().filter { $0.id == "forbidden-contact" }
        #expect(found.map(\.severity) == [.error])
        #expect(found.first?.place?.span.file == smuggling.file)
        let line = try smuggling.text().split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains("555") || $0.contains("false-help") || $0.contains("cinco") }
        #expect(
            found.first?.place?.span.start.line
                == line.map { $0 + 1 }.map { smuggling.other.contains("$a") ? $0 + 2 : $0 })
    }

    @Test("no report of the finding has the number", arguments: Smuggling.all)
    fileprivate func hidden(smuggling: Smuggling) throws {
        let found = try smuggling.findings().filter { $0.id == "forbidden-contact" }
        let report = DiagnosticReport(found) { _ in nil }
        let reports = [
            found.map { DiagnosticText().print($0) }.joined(), report.concise(), report.json(), report.sarif(),
            report.github(), report.junit(),
        ]
        for text in reports {
            #expect(!text.contains("555"))
            #expect(!text.contains("false-help"))
            #expect(text.contains("trap-line") || text.contains("false-page"))
        }
    }

    @Test("no comment and no setting lets it stand")
    func unmovable() throws {
        #expect(!CheckList.canBeAdjusted("forbidden-contact"))
        let ignored = Smuggling(
            "locales/en/guidance.yaml", "find-why: It is free.",
            "# ignore: forbidden-contact: the editor said so\nfind-why: Call 555-010-0199.")
        let found = try ignored.findings()
        #expect(found.contains { $0.id == "forbidden-contact" && $0.severity == .error })
        #expect(found.contains { $0.id == "unknown-check" })
    }

    @Test("the file that forbids may be absent, and is not held against itself")
    func own() throws {
        let loaded = CatalogLoader.load(Repository.smallProject)
        let catalog = try #require(loaded.catalog)
        #expect(catalog.forbidden.ids == ["trap-line", "false-page"])
        let today = try #require(CivilDate(iso: "2026-01-02"))
        #expect(!CatalogChecker.check(loaded, today: today).contains { $0.id == "forbidden-contact" })
    }
}
