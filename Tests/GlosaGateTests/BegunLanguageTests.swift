import GlosaCatalog
import GlosaDiagnostics
import GlosaGate
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("A language that has only just begun")
struct BegunLanguageTests {
    /// The tenants' project with French, which has an address for each document and no message yet.
    private func loaded(publishing published: String) throws -> CatalogLoader.Loaded {
        var files = ["locales/fr": ""]
        files["locales/fr/locale.yaml"] =
            "name: Français\nformatting: fr-FR\npaths: {steps: etapes, background: histoire, words: mots}\n"
        let project = try #require(CatalogEditor.text(of: "Resources/project.yaml", in: Repository.tenantsProject))
        files["Resources/project.yaml"] = project.replacing(
            "locales: [en, es]", with: "locales: [en, es, fr]\npublish: \(published)")
        // A deadline, for whose event French has no words yet.
        let facts = try #require(CatalogEditor.text(of: "Resources/facts.yaml", in: Repository.tenantsProject))
        files["Resources/facts.yaml"] = facts.replacing("notice-days: {", with: "notice-days: {deadline: true, ")
        for (tag, word) in [("en", "write"), ("es", "escriba")] {
            let path = "locales/\(tag)/facts.yaml"
            let own = try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
            files[path] = own + "notice-days:\n  event: [\(word)]\n"
        }
        return CatalogLoader.load(Repository.tenantsProject, replacing: files)
    }

    @Test("published, it is told once what it lacks, and not by the checks and by composing both")
    func toldOnce() throws {
        let loaded = try loaded(publishing: "[en, es, fr]")
        let findings = Gate.judge(loaded, today: try #require(loaded.catalog).project.written).findings
        let program = findings.filter { $0.message.contains("messages of the program") }
        #expect(program.map(\.place?.span.file) == ["locales/fr/interface.yaml"])
        #expect(findings.count == Set(findings).count)
    }

    @Test("it has a preview before its first message, without words of the program, and stops nobody's build")
    func begun() throws {
        let loaded = try loaded(publishing: "[en, es]")
        let catalog = try #require(loaded.catalog)
        let errors = Gate.judge(loaded, today: catalog.project.written).errors
        #expect(errors.isEmpty, "\(errors.map { DiagnosticText().print($0) }.joined())")
        let all = catalog.preview.keeping(catalog.project.locales)
        let site = try SiteBuilder(catalog: all, today: catalog.project.written).build().site
        let page = try #require(site.files.first { $0.path == "fr/index.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("lang=\"fr\""))
    }
}
