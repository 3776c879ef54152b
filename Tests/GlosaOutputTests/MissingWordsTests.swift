import GlosaCatalog
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("Words that a language lacks")
struct MissingWordsTests {
    /// The tenants' project with its Spanish under the tag of a language that the program has no words in.
    private func catalog() throws -> Catalog {
        var catalog = try SoundProject(Repository.tenantsProject).catalog
        let index = try #require(catalog.locales.firstIndex { $0.settings.tag.identifier == "es" })
        catalog.locales[index].settings.tag = try LocaleTag("fr")
        return catalog
    }

    @Test("there is no renderer for a language without them, and so no id on a page")
    func noRenderer() throws {
        let catalog = try catalog()
        #expect(throws: MissingWords.self) { try PageSite(catalog: catalog) }
        #expect(throws: MissingWords.self) { try HTMLRenderer(catalog: catalog) }
        #expect(throws: MissingWords.self) { try JSONRenderer(catalog: catalog) }
        #expect(throws: MissingWords.self) { try ChatRenderer(catalog: catalog) }
        #expect(throws: MissingWords.self) { try ListeningRenderer(catalog: catalog) }
    }

    @Test("each language that lacks some has one finding")
    func diagnostics() throws {
        let catalog = try catalog()
        do throws(MissingWords) {
            _ = try PageSite(catalog: catalog)
            Issue.record("there is a site")
        } catch {
            #expect(error.diagnostics.map(\.id) == ["missing-message"])
        }
    }
}
