import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("Data that a language lacks")
struct MissingLocaleDataTests {
    private func findings(_ data: String, id: String = "missing-locale-data") throws -> [Diagnostic] {
        let today = try #require(ExampleCatalog.today)
        return CatalogChecker.check(CreoleProject.load(data), today: today).filter { $0.id == id }
    }

    @Test("is told once, with all keys, their effects and what to type")
    func all() throws {
        let found = try findings("")
        #expect(found.map(\.severity) == [.warning])
        let finding = try #require(found.first)
        #expect(finding.place?.span.file == CreoleProject.path)
        let keys = ["months", "weekdays", "plural-rules", "list-patterns", "formatting", "spellout-rules"]
        for key in keys {
            #expect(finding.message.contains("`\(key)`"), "\(finding.message)")
            #expect(finding.help?.contains("`\(key):") == true, "\(finding.help ?? "")")
        }
    }

    @Test("is not told where the language brings it, nor of a language that ICU has")
    func none() throws { #expect(try findings(CreoleProject.data) == []) }

    @Test("months need an order, and numbers need no other locale where their marks are given")
    func parts() throws {
        let months = try #require(CreoleProject.data.split(separator: "\n").first { $0.hasPrefix("months:") })
        let found = try findings("\(months)\ndecimal-mark: \",\"\nthousands-mark: space\n")
        let message = try #require(found.first?.message)
        #expect(message.contains("`date-order`"))
        #expect(!message.contains("`months`"))
        #expect(!message.contains("`formatting`"))
    }

    @Test("is no error of any message, and plural keys are right or wrong by the language's own rules")
    func messages() throws {
        #expect(try findings("", id: "unformattable-message") == [])
        let plural = """
            write: |
              .input {$notice-days :integer}
              .match $notice-days
              few {{Write within a few days.}}
              *   {{Write within {$notice-days} days.}}

            """
        var files = CreoleProject.files()
        let path = "locales/ht/steps.yaml"
        let steps = try #require(files[path]).split(separator: "\n").filter { !$0.hasPrefix("write:") }
        files[path] = steps.joined(separator: "\n") + "\n" + plural
        let today = try #require(ExampleCatalog.today)
        let loaded = CatalogLoader.load(Repository.tenantsProject, replacing: files)
        let found = CatalogChecker.check(loaded, today: today).map(\.id)
        #expect(found.contains("impossible-plural-category"))
        // Where nobody has the rules, nobody can say.
        files[CreoleProject.path] = CreoleProject.files("")[CreoleProject.path]
        let unknown = CatalogLoader.load(Repository.tenantsProject, replacing: files)
        #expect(!CatalogChecker.check(unknown, today: today).map(\.id).contains("impossible-plural-category"))
    }
}
