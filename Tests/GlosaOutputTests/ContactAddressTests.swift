import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("An address for each language")
struct ContactAddressTests {
    /// The small project, whose page has an address in each language.
    private func loaded(_ url: String) throws -> CatalogLoader.Loaded {
        let path = "Resources/contacts.yaml"
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
        let text = String(decoding: data, as: UTF8.self)
        let range = try #require(text.firstRange(of: "url: https://locator.example.org/find"))
        return CatalogLoader.load(
            Repository.smallProject, replacing: [path: text[..<range.lowerBound] + url + text[range.upperBound...]])
    }

    private let both = "url: {es: https://locator.example.org/es, en: https://locator.example.org/en}"

    @Test("pages, texts, data and links lead to that of their own language", arguments: [("es", "en"), ("en", "es")])
    func ownAddress(tag: String, other: String) throws {
        let loaded = try loaded(both)
        #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
        let html = try HTMLRenderer(site: PageSite(catalog: catalog)).render(document, at: .document("guidance"))
        let texts = try [
            String(decoding: html, as: UTF8.self), TextRenderer().render(document),
            JSONRenderer(catalog: catalog).render(document, section: nil),
        ]
        for text in texts {
            #expect(text.contains("locator.example.org/\(tag)"))
            #expect(!text.contains("locator.example.org/\(other)"))
        }
    }

    @Test("a locale without an address of its own has the first")
    func first() throws {
        let catalog = try #require(try loaded("url: {en: https://locator.example.org/en}").catalog)
        let contact = try #require(catalog.contacts["page"])
        #expect(contact.channel(in: try LocaleTag("es")) == .web("https://locator.example.org/en"))
    }

    @Test("the recorded value is of every address: a change of one is a change")
    func recorded() throws {
        let value = try #require(try loaded(both).catalog?.recorded["contacts.page"])
        for tag in ["es", "en"] { #expect(value.text.contains("https://locator.example.org/\(tag)")) }
        let other = try #require(
            try loaded(both.replacing("org/en", with: "org/xx")).catalog?.recorded["contacts.page"])
        #expect(other.hash != value.hash)
    }

    @Test(
        "an address that is none, and a locale that the project has not, are errors where they stand",
        arguments: [
            ("url: {es: http://locator.example.org/es}", "bad-address"),
            ("url: {fr: https://locator.example.org}", "bad-locale"),
            ("url: {e s: https://locator.example.org}", "bad-locale"), ("url: {}", "empty-value"),
            ("url: [https://locator.example.org]", "wrong-type"),
        ])
    func wrong(url: String, id: String) throws {
        let found = try loaded(url).diagnostics.filter { $0.severity == .error }
        #expect(found.contains { $0.id == id && $0.place?.span.file == "Resources/contacts.yaml" }, "\(found)")
    }
}
