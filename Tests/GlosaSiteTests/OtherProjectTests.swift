import GlosaCatalog
import GlosaDiagnostics
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("A project of another subject, country and licence")
struct OtherProjectTests {
    private let site: Site

    init() throws {
        let catalog = try SoundProject(Repository.tenantsProject).catalog
        let built = try SiteBuilder(catalog: catalog, today: catalog.project.written).build()
        for diagnostic in built.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        site = built.site
    }

    @Test("is built without interface.yaml, and no file says anything of the project that is published here")
    func neutral() {
        #expect(site.files.count > 100)
        for file in site.files where !file.path.hasSuffix(".css") {
            // `detained` is a value of the format, which descriptions of the data name as such.
            let isDescription =
                file.path.contains("schema") || file.path.contains("/reference/")
                || file.path.hasSuffix("openapi.json")
            let whole = String(decoding: file.bytes, as: UTF8.self)
            let text = isDescription ? whole.replacing(/\bdetained\b/, with: "") : whole
            #expect(PublishedProjectWords.found(in: text) == [], "\(file.path)")
        }
    }

    @Test("has its own licence on the pages for other sites", arguments: ["en", "es"])
    func licence(tag: String) throws {
        let page = try #require(site.files.first { $0.path == "embed/\(tag)/index.html" })
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("<a href=\"https://licence.example.org/\">CC-BY-NC-ND-4.0</a>"))
    }

    @Test("its start page has the title of the project where it says nothing else")
    func title() throws {
        let page = try #require(site.files.first { $0.path == "es/index.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<h1>Cuartos fríos</h1>"))
    }

    @Test("a language that the program has no pages for other sites in leads to those of another, and says which")
    func foreignPartners() throws {
        func read(_ path: String) throws -> String {
            try #require(CatalogEditor.text(of: path, in: Repository.tenantsProject))
        }
        // The folder is not there; its files are all given.
        var files = ["locales/fr": ""]
        for name in ["steps", "background", "glossary", "facts", "contacts", "hazards"] {
            files["locales/fr/\(name).yaml"] = try read("locales/es/\(name).yaml")
        }
        files["locales/fr/interface.yaml"] = ShippedInterface.file(of: "es")
        files["locales/fr/locale.yaml"] =
            "name: Français\nformatting: fr-FR\npaths: {steps: etapes, background: histoire, words: mots}\n"
        files["Resources/project.yaml"] = try read("Resources/project.yaml")
            .replacing("locales: [en, es]", with: "locales: [en, es, fr]")
        let catalog = try #require(CatalogLoader.load(Repository.tenantsProject, replacing: files).catalog)
        let built = try SiteBuilder(catalog: catalog, today: catalog.project.written).build().site
        let page = try #require(built.files.first { $0.path == "fr/index.html" })
        let text = String(decoding: page.bytes, as: UTF8.self)
        #expect(text.contains("<a href=\"../embed/en/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">"))
        #expect(!built.files.contains { $0.path.hasPrefix("embed/fr") })
        let own = try #require(built.files.first { $0.path == "es/index.html" })
        #expect(String(decoding: own.bytes, as: UTF8.self).contains("<a href=\"../embed/es/\">"))
    }
}
