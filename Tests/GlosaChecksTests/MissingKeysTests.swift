import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

/// A file that lacks a few keys has a finding for each; one that lacks many has one, with all of them.
@Suite("Files that lack much")
struct MissingKeysTests {
    private func findings(_ id: String, _ files: [String: String]) throws -> [Diagnostic] {
        let loaded = CatalogLoader.load(Repository.tenantsProject, replacing: files)
        let today = try #require(ExampleCatalog.today)
        return CatalogChecker.check(loaded, today: today).filter { $0.id == id }
    }

    @Test("messages of a document")
    func messages() throws {
        let path = "locales/es/steps.yaml"
        let all = try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
        func without(_ keys: [String]) -> String {
            all.split(separator: "\n").filter { line in !keys.contains { line.hasPrefix("\($0):") } }
                .joined(separator: "\n")
        }
        let few = ["write-why", "need-letter", "say-cold"]
        #expect(try findings("missing-message", [path: without(few)]).count == 3)
        let many = few + ["court-title", "go"]
        let found = try findings("missing-message", [path: without(many)])
        #expect(found.map(\.message) == ["`\(path)` lacks 5 messages that are needed"])
        let help = try #require(found.first?.help)
        for key in many { #expect(help.contains("`\(key): …`"), "\(key)") }
        #expect(help.contains(" and "))
    }

    @Test("terms of the glossary")
    func terms() throws {
        let ids = ["heating", "letter", "lease", "owner"]
        func files(_ ids: [String]) throws -> [String: String] {
            var files: [String: String] = [:]
            for path in ["Resources/terms.yaml", "locales/en/glossary.yaml"] {
                let text = try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
                files[path] = text
            }
            for id in ids {
                files["Resources/terms.yaml"]? += "\(id): {sources: [paper]}\n"
                files["locales/en/glossary.yaml"]? += "\(id):\n  term: \(id)\n  definition: A word.\n"
            }
            return files
        }
        #expect(try findings("missing-term", files(Array(ids.prefix(3)))).count == 3)
        let found = try findings("missing-term", files(ids))
        #expect(found.map(\.message) == ["`locales/es/glossary.yaml` lacks 4 terms"])
        for id in ids { #expect(found.first?.help?.contains("`\(id):`") == true, "\(id)") }
    }

    @Test("what only the source says")
    func translations() throws {
        let source = """
            notice-days:
              label: Days of notice
            law-on:
              label: The day of the law
            fee:
              label: The fee
            repairs:
              label: Repairs
              why: It is the number of the newspaper.
              said:
                code: The city counts fewer.
            """
        let files = ["locales/en/facts.yaml": source, "locales/es/facts.yaml": "repairs:\n  label: Reparaciones\n"]
        let found = try findings("missing-translation", files)
        #expect(found.map(\.message) == ["`locales/es/facts.yaml` lacks 5 messages that the source has"])
        let help = try #require(found.first?.help)
        for key in ["notice-days.label", "law-on.label", "fee.label", "repairs.why", "repairs.said.code"] {
            #expect(help.contains("`\(key): …`"), "\(key)")
        }
    }
}
