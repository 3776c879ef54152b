import FoundationEssentials
import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

/// The words that the program puts around content, and what a project says otherwise.
@Suite("Messages of the program")
struct InterfaceMessageTests {
    private static let file = "locales/en/interface.yaml"

    private func load(_ interface: String) -> CatalogLoader.Loaded {
        CatalogLoader.load(Repository.tenantsProject, replacing: [Self.file: interface])
    }

    private func errors(_ interface: String) -> [Diagnostic] { load(interface).diagnostics }

    @Test("each is there in every language of the program, and shows its variables", arguments: ["en", "es"])
    func complete(language: String) throws {
        #expect(ShippedInterface.languages == ["en", "es"])
        #expect(ShippedInterface.diagnostics == [])
        let text = try #require(ShippedInterface.file(of: language))
        // As a project's own file it is held against the variables that are declared.
        let path = "locales/\(language)/interface.yaml"
        let loaded = CatalogLoader.load(Repository.tenantsProject, replacing: [path: text])
        #expect(loaded.diagnostics == [])
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locales.first { $0.settings.tag.identifier == language })
        #expect(Set(locale.messages["interface"]?.ids ?? []) == Set(InterfaceMessage.allCases.map(\.rawValue)))
    }

    @Test("none says anything of the project that is published here", arguments: ["en", "es"])
    func neutral(language: String) throws {
        #expect(PublishedProjectWords.found(in: try #require(ShippedInterface.file(of: language))) == [])
    }

    @Test("a project need not have any, and overrides those that it has")
    func overrides() throws {
        let plain = try #require(CatalogLoader.load(Repository.tenantsProject).catalog?.locales.first)
        let own = try #require(load("why-label: Because\n").catalog?.locales.first)
        #expect(plain.interface(.whyLabel)?.text.source == "Why:")
        #expect(own.interface(.whyLabel)?.text.source == "Because")
        #expect(own.interface(.needLabel)?.text.source == "Have at hand:")
    }

    @Test("a message that lost its value is an error, in the source language too")
    func lostValue() throws {
        let found = errors("valid-until: This guide is valid until that day.\n")
        #expect(found.map(\.id) == ["missing-variable"])
        #expect(found.first?.severity == .error)
        #expect(found.first?.help == "write `{$date :date length=long}` where its value belongs")
        #expect(found.first?.place?.span.file == Self.file)
    }

    @Test("each variant shows the value, unless it is what chooses the variant")
    func variants() {
        let head = "as-of: |\n  .input {$precision :string}\n  .match $precision\n"
        #expect(errors("\(head)  day {{(as of {$date :date})}}\n  * {{(then)}}\n").map(\.id) == ["missing-variable"])
        #expect(errors("\(head)  day {{(as of {$date :date})}}\n  * {{(in {$date :date})}}\n") == [])
        #expect(
            errors("chat-more: |\n  .input {$count :integer}\n  .match $count\n  one {{One.}}\n  * {{More.}}\n") == [])
        #expect(errors("valid-until: |\n  .local $day = {$date :date}\n  {{Until {$day}.}}\n") == [])
    }

    @Test("a variable that the program does not give is an error, with what it may have meant")
    func undeclared() {
        let found = errors("valid-until: |\n  Until {$date :date}, {$dat}.\n")
        #expect(found.map(\.id) == ["unknown-variable"])
        #expect(found.first?.help == "did you mean `$date`?")
        #expect(errors("page-steps: Steps of {$title}\n").map(\.id) == ["unknown-variable"])
    }

    @Test("an id that nothing asks for is an error, with what it may have meant")
    func unknown() throws {
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(load("why-lable: Because\npage-steps: Steps\n"), today: today)
            .filter { $0.id == "unknown-message" }
        #expect(found.map(\.subject) == ["interface.why-lable"])
        #expect(found.first?.severity == .error)
        #expect(found.first?.help == "did you mean `why-label`?")
    }

    @Test("a value that a message cannot show is an error")
    func unformattable() throws {
        let today = try #require(ExampleCatalog.today)
        let found = CatalogChecker.check(load("licence: |\n  {$publisher :date}, {$licence}\n"), today: today)
        #expect(found.contains { $0.id == "unformattable-message" && $0.subject == "interface.licence" })
    }

    @Test("a language that the program has no words in gets one finding for all that it lacks")
    func otherLanguage() throws {
        func read(_ path: String) -> String {
            FileManager.default.contents(atPath: "\(Repository.tenantsProject)/\(path)")
                .map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        // The folder is not there; its files are all given.
        var files = ["locales/fr": ""]
        for name in ["steps", "background", "glossary", "facts", "contacts", "hazards"] {
            files["locales/fr/\(name).yaml"] = read("locales/es/\(name).yaml")
        }
        files["locales/fr/locale.yaml"] = """
            name: Français
            formatting: fr-FR
            paths: {steps: etapes, background: histoire, words: mots}
            """
        files["Resources/project.yaml"] = read("Resources/project.yaml")
            .replacing("locales: [en, es]", with: "locales: [en, es, fr]")
        let found = CatalogLoader.load(Repository.tenantsProject, replacing: files).diagnostics
        #expect(found.map(\.id) == ["missing-message"])
        let all = InterfaceMessage.allCases.count
        #expect(found.first?.message.contains("lacks \(all) of the \(all) messages") == true)
        #expect(found.first?.place?.span.file == "locales/fr/interface.yaml")

        let own = try #require(ShippedInterface.file(of: "es")).split(separator: "\n", omittingEmptySubsequences: false)
        files["locales/fr/interface.yaml"] = own.filter { !$0.hasPrefix("skip-link:") }.joined(separator: "\n")
        let rest = CatalogLoader.load(Repository.tenantsProject, replacing: files).diagnostics
        #expect(rest.map(\.id) == ["missing-message"])
        #expect(rest.first?.help?.contains("`skip-link: …`") == true)
    }
}
