import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import GlosaOutput
import GlosaSite
import GlosaTestSupport
import Testing

@Suite("The pages for other sites in a language that the program has no words in")
struct OtherSitesWordsTests {
    private let path = "locales/ht/other-sites.yaml"

    /// The program's English words, in the place of a translation.
    private func words() throws -> String {
        try #require(PartnersPage.file(of: try LocaleTag("en")))
            .replacing("partners-link: |\n  For other sites", with: "partners-link: |\n  Pou lòt sit")
    }

    private func catalog(_ words: String? = nil) throws -> Catalog {
        let files = words.map { [path: $0] } ?? [:]
        let loaded = CatalogLoader.load(Repository.languagesProject, replacing: files)
        for diagnostic in loaded.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        return try #require(loaded.catalog)
    }

    private func files(_ catalog: Catalog, locales: [LocaleTag] = []) throws -> [String: String] {
        let built = try SiteBuilder(catalog: catalog, locales: locales, today: catalog.project.written).build()
        for diagnostic in built.diagnostics { Issue.record("\(DiagnosticText().print(diagnostic))") }
        let pages = built.site.files.filter { $0.path.hasSuffix(".html") }
        return Dictionary(pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first }
    }

    @Test("a project's own words make both pages, which its pages lead to")
    func own() throws {
        let files = try files(catalog(words()))
        let page = try #require(files["embed/ht/index.html"])
        #expect(page.contains("<html lang=\"ht\""))
        #expect(page.contains("api/v1/ht/guidance"))
        #expect(files["embed/ht/reference/index.html"] != nil)
        #expect(try #require(files["ht/index.html"]).contains("<a href=\"../embed/ht/\">Pou lòt sit</a>"))
        #expect(files["embed/ar/index.html"] == nil)
        #expect(
            try #require(files["ar/index.html"])
                .contains("<a href=\"../embed/en/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">"))
    }

    @Test("where no language of a site has words, its first has the page in English, which says so")
    func standIn() throws {
        let files = try files(catalog(), locales: [LocaleTag("ar"), LocaleTag("ht")])
        let page = try #require(files["embed/ar/index.html"])
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<div lang=\"en\" dir=\"ltr\"><h1>"))
        #expect(page.contains("api/v1/ar/guidance"))
        let title = try #require(page.split(separator: "<title>").last)
        #expect(title.hasPrefix("إذا وصلك إشعار إخلاء</title>"))
        #expect(
            try #require(files["ht/index.html"])
                .contains("<a href=\"../embed/ar/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">For other sites</a>"))
        #expect(files["embed/ht/index.html"] == nil)
    }

    @Test("texts that are missing, unknown or lose a value are found")
    func findings() throws {
        func found(_ words: String) throws -> [String] {
            PageSite.missingWords(of: try catalog(words)).map(\.id)
        }
        #expect(try found(words()) == [])
        #expect(try found("partners-link: Pou lòt sit\n") == ["missing-message"])
        #expect(try found(words() + "\npartner-link: Pou lòt sit\n") == ["unknown-message"])
        #expect(
            try found(words().replacing("{licence}: it says", with: "{license}: it says"))
                == ["missing-variable", "unknown-variable"])
    }

    @Test("a site whose words are not whole has the pages of another language in their place")
    func part() throws {
        let files = try files(catalog("partners-link: Pou lòt sit\n"))
        #expect(files["embed/ht/index.html"] == nil)
        #expect(try #require(files["ht/index.html"]).contains("<a href=\"../embed/en/\" lang=\"en\""))
    }
}
