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
            #expect(PublishedProjectWords.found(in: String(decoding: file.bytes, as: UTF8.self)) == [], "\(file.path)")
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
}
