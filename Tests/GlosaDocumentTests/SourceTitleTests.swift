import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Titles of sources")
struct SourceTitleTests {
    /// The small project with what Spanish says of its sources.
    private func load(_ spanish: String) -> CatalogLoader.Loaded {
        CatalogLoader.load(Repository.smallProject, replacing: ["locales/es/sources.yaml": spanish])
    }

    /// The citation of the English source in the story.
    private func citation(_ loaded: CatalogLoader.Loaded, _ tag: String) throws -> [Inline] {
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let story = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("story").document)
        return try #require(story.sources[id: "paper"]).text
    }

    private func languages(_ line: [Inline]) -> [String: String] {
        var found: [String: String] = [:]
        line.forEachInline { inline in
            if case .language(let tag, let inner) = inline { found[inner.plainText] = tag.identifier }
        }
        return found
    }

    @Test("a title says its language where the page has another")
    func language() throws {
        let loaded = load("")
        #expect(try languages(citation(loaded, "es")) == ["What happened": "en"])
        #expect(try languages(citation(loaded, "en")) == [:])
    }

    @Test("a translated title stands behind the title itself")
    func translation() throws {
        let loaded = load("paper: {title: Lo que pasó}\n")
        #expect(loaded.diagnostics.isEmpty)
        let spanish = try citation(loaded, "es").plainText
        #expect(spanish.hasPrefix("The Paper, «What happened» [Lo que pasó], 29 de mayo de 2025."))
        #expect(try citation(loaded, "en").plainText.hasPrefix("The Paper, “What happened”, May 29, 2025."))
    }

    @Test(
        "a translation of no title, or for no source, is an error",
        arguments: [("agency", "wrong-value"), ("papers", "unknown-source")])
    func nothingToTranslate(source: String, id: String) {
        let loaded = load("\(source): {title: Lo que pasó}\n")
        #expect(loaded.diagnostics.map(\.id) == [id])
        #expect(loaded.diagnostics.first?.place?.span.file == "locales/es/sources.yaml")
    }
}
