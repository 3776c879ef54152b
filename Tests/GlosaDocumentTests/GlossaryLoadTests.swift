import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("A catalog that was read as far as its terms")
struct GlossaryLoadTests {
    private static let projects = [Repository.root, Repository.smallProject]

    /// The definition of each term and the reason against each rendering to avoid, by language, id and place.
    private func texts(_ locales: [LocaleCatalog], _ catalog: Catalog) -> [String] {
        locales.flatMap { locale -> [String] in
            let builder = DocumentBuilder(catalog: catalog, locale: locale)
            return locale.glossary.entries.flatMap { id, entry in
                messages(of: entry).map { "\(locale.settings.tag) \(id): \(builder.line($0).plainText)" }
            }
        }
    }

    private func messages(of entry: GlossaryEntry) -> [CatalogMessage] {
        [entry.definition].compactMap { $0 } + entry.avoid.compactMap(\.because)
    }

    @Test("every definition comes to the same words as in the whole catalog", arguments: projects)
    func definitions(project: String) throws {
        let whole = try #require(CatalogLoader.load(project).catalog)
        let glossary = try #require(CatalogLoader.loadGlossary(project).catalog)
        let shown = glossary.locales.flatMap { $0.glossary.entries.flatMap { messages(of: $0.value) } }
        #expect(!shown.isEmpty)
        let filled = CatalogLoader.adding(valuesOf: shown, to: glossary, from: project)
        #expect(texts(filled.locales, filled) == texts(whole.locales, whole))
    }

    @Test(
        "a search finds the same in either",
        arguments: ["asilo", "ley enemigos", "ICE", "habeas", "refugios", "zebra"])
    func found(query: String) throws {
        let catalogs = [CatalogLoader.load(Repository.root), CatalogLoader.loadGlossary(Repository.root)]
        let found = catalogs.compactMap(\.catalog).map { catalog in
            catalog.locales.map { TermSearch(locale: $0, terms: catalog.terms).find(query).map(\.id) }
        }
        #expect(found.count == 2 && found.first == found.last)
    }

    @Test("only the entries that a message names are read")
    func onlyNamed() throws {
        let glossary = try #require(CatalogLoader.loadGlossary(Repository.root).catalog)
        let messages = glossary.locales.flatMap { [$0.glossary["cecot"]?.definition].compactMap { $0 } }
        let filled = CatalogLoader.adding(valuesOf: messages, to: glossary, from: Repository.root)
        #expect(filled.facts.ids == ["cecot-town"])
        #expect(filled.locales.allSatisfy { $0.messages.isEmpty })
    }

    @Test("a folder without project.yaml is told")
    func noProject() {
        let loaded = CatalogLoader.loadGlossary("/nowhere")
        #expect(loaded.catalog == nil)
        #expect(loaded.diagnostics.map(\.id) == ["missing-file"])
    }
}
