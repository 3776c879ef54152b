import GlosaCatalog
import GlosaICU
import Testing

@Suite("Looking terms up")
struct TermSearchTests {
    @Test(
        "a term is found whatever its accents, capitals, number or gender",
        arguments: [
            ("asilo", ["asylum"]), ("ASILOS", ["asylum"]), ("derecho de asilo", ["asylum"]), ("derechos", ["asylum"]),
            ("asylum", ["asylum"]), ("cecot", ["cecot"]), ("Cécot", ["cecot"]), ("refugios", ["asylum"]),
            ("", []), ("…", []), ("nada", []), ("asilo derecho", ["asylum"]),
        ])
    func found(query: String, ids: [String]) throws { #expect(try search().find(query).map(\.id) == ids) }

    @Test("a rendering to avoid leads to its term, and says so")
    func avoided() throws {
        let match = try #require(try search().find("Refugio").first)
        #expect(match.entry.term == "asilo")
        #expect(match.avoided?.words == "refugio")
        #expect(match.avoided?.because?.text.source == "Es otro trámite.")
        #expect(try search().find("asilo").first?.avoided == nil)
    }

    @Test("what is exactly the query comes before what only has its words")
    func order() throws {
        let project = try FixtureProject()
        let more = "derecho:\n  term: derecho\n  definition: Lo que la ley da.\n"
        for locale in ["es", "en"] {
            let path = "locales/\(locale)/glossary.yaml"
            try project.write(FixtureProject.text("_base/\(path)") + more, to: path)
        }
        let terms = FixtureProject.text("_base/Resources/terms.yaml") + "derecho: {sources: [immdef-2025-05]}\n"
        try project.write(terms, to: "Resources/terms.yaml")
        let catalog = try #require(project.load().catalog)
        let search = TermSearch(locale: try #require(catalog.locales.first), terms: catalog.terms)
        #expect(search.find("derecho").map(\.id) == ["derecho", "asylum"])
    }

    @Test("a form of a term leads to it")
    func forms() throws {
        let project = try FixtureProject()
        let more = "deportation:\n  term: deportación\n  forms: [deportaron]\n  definition: Lo sacan del país.\n"
        for locale in ["es", "en"] {
            let path = "locales/\(locale)/glossary.yaml"
            try project.write(FixtureProject.text("_base/\(path)") + more, to: path)
        }
        let terms = FixtureProject.text("_base/Resources/terms.yaml") + "deportation: {sources: [immdef-2025-05]}\n"
        try project.write(terms, to: "Resources/terms.yaml")
        let catalog = try #require(project.load().catalog)
        let search = TermSearch(locale: try #require(catalog.locales.first), terms: catalog.terms)
        #expect(search.find("deportaron").map(\.id) == ["deportation"])
    }

    private func search() throws -> TermSearch {
        let catalog = try #require(try FixtureProject().load().catalog)
        return TermSearch(locale: try #require(catalog.locales.first), terms: catalog.terms)
    }
}
