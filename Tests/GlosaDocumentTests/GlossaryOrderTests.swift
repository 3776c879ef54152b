import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("The order of the glossary")
struct GlossaryOrderTests {
    private func load(_ terms: String) -> CatalogLoader.Loaded {
        CatalogLoader.load(Repository.smallProject, replacing: ["Resources/terms.yaml": terms])
    }

    private func sections(_ terms: String, _ tag: String = "es") throws -> [String: [String]] {
        let catalog = try #require(load(terms).catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("glossary").document)
        #expect(Set(document.termPages.keys) == ["asylum", "ice", "nandu"])
        let lists = document.sections.map { section in
            (section.id, section.blocks.compactMap { if case .term(let term) = $0 { term.id } else { nil } })
        }
        #expect(lists.map(\.0) == ["heard", "terms"].filter { id in lists.contains { $0.0 == id } })
        return Dictionary(lists, uniquingKeysWith: { first, _ in first })
    }

    @Test("the terms with a rank come first, by it, and the others from A to Z; each stands once")
    func ranks() throws {
        let terms = """
            asylum: {sources: [paper]}
            ice: {heard: 1, sources: [agency]}
            nandu: {heard: 2, sources: [hostile]}

            """
        for tag in ["es", "en"] {
            #expect(try sections(terms, tag) == ["heard": ["ice", "nandu"], "terms": ["asylum"]], "\(tag)")
        }
    }

    @Test("terms of one rank keep the order of the language")
    func sameRank() throws {
        let terms = """
            asylum: {heard: 2, sources: [paper]}
            ice: {heard: 1, sources: [agency]}
            nandu: {heard: 1, sources: [hostile]}

            """
        #expect(try sections(terms, "es") == ["heard": ["nandu", "ice", "asylum"]])
        #expect(try sections(terms, "en") == ["heard": ["ice", "nandu", "asylum"]])
    }

    @Test("a glossary without ranks has one section")
    func noRanks() throws {
        let terms = "asylum: {sources: [paper]}\nice: {sources: [agency]}\nnandu: {sources: [hostile]}\n"
        #expect(try sections(terms) == ["terms": ["asylum", "nandu", "ice"]])
    }

    @Test("a rank below 1, or that is no number, is told", arguments: ["0", "-1", "first"])
    func wrongRank(rank: String) throws {
        let found = load("asylum: {heard: \(rank), sources: [paper]}\n").diagnostics.filter { $0.id == "wrong-value" }
        #expect(found.count == 1)
        #expect(found.first?.help != nil)
    }

    @Test("a way in leads to its entry, and is no wording that texts would have to mark")
    func waysIn() throws {
        let example = """
            # locales/es/glossary.yaml
            ice:
              term: Servicio de Inmigración
              found-by: [grillete]
              definition: Una agencia.
            """
        let files = try ExampleCatalog(example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        let catalog = try #require(CatalogLoader.load(Repository.smallProject, replacing: files).catalog)
        let locale = try #require(catalog.locale(LocaleTag("es")))
        #expect(TermSearch(locale: locale, terms: catalog.terms).find("GRILLETE").map(\.id) == ["ice"])
        let entry = try #require(locale.glossary["ice"])
        #expect(entry.foundBy == ["grillete"])
        #expect(!([entry.term] + entry.also + entry.forms).contains("grillete"))
    }
}
