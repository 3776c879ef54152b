import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("The decision to publish a story")
struct StoryPreviewTests {
    private static let sentences = [
        "en": "Preview: nobody has decided yet to publish this page.",
        "es": "Vista previa: nadie ha decidido todavía publicar esta página.",
    ]

    private func load(decidedBy id: String?) throws -> CatalogLoader.Loaded {
        guard let id else { return CatalogLoader.load(Repository.smallProject) }
        let example = """
            # Resources/project.yaml
            decisions: {story-published: {by: \(id), on: 2026-12-01}}
            """
        let files = try ExampleCatalog(example).files.filter { !$0.key.hasSuffix("/locale.yaml") }
        return CatalogLoader.load(Repository.smallProject, replacing: files)
    }

    private func document(_ id: String, _ tag: String, decidedBy person: String? = nil) throws -> (Document, Catalog) {
        let catalog = try #require(try load(decidedBy: person).catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return (try #require(DocumentBuilder(catalog: catalog, locale: locale).build(id).document), catalog)
    }

    @Test("as long as nobody has decided, every output of a story says at its head that it is a preview")
    func undecided() throws {
        for (tag, sentence) in Self.sentences {
            let (story, catalog) = try document("story", tag)
            #expect(story.head.first?.kind == .preview)
            let html = try HTMLRenderer(catalog: catalog).render(story, at: .document("story"))
            let outputs = [
                "text": TextRenderer().render(story).split(separator: "\n").joined(separator: " "),
                "html": String(decoding: html, as: UTF8.self),
                "json": try JSONRenderer(catalog: catalog).render(story),
                "voice": try ListeningRenderer(catalog: catalog).render(story),
            ]
            for (output, text) in outputs { #expect(text.contains(sentence), "\(output) in \(tag)") }
        }
    }

    @Test("each section of the story says so where it stands alone")
    func sections() throws {
        let (story, _) = try document("story", "es")
        for section in story.sections {
            #expect(try #require(story.page(of: section.id)).head.contains { $0.kind == .preview }, "\(section.id)")
        }
    }

    @Test("no other document is a preview", arguments: ["guidance", "glossary"])
    func others(id: String) throws {
        #expect(try !document(id, "es").0.head.contains { $0.kind == .preview })
    }

    @Test("a decision of a person in people.yaml takes the sentence away")
    func decided() throws {
        let loaded = try load(decidedBy: "rosa-perez")
        #expect(loaded.diagnostics.filter { $0.severity == .error }.isEmpty)
        #expect(try #require(loaded.catalog).project.storyPublished?.by == "Rosa Pérez")
        #expect(try !document("story", "es", decidedBy: "rosa-perez").0.head.contains { $0.kind == .preview })
    }

    @Test("a decision of a stranger is told, and counts for nothing")
    func stranger() throws {
        let loaded = try load(decidedBy: "rosa-peres")
        let found = loaded.diagnostics.filter { $0.id == "unknown-person" }
        #expect(found.map(\.help) == ["did you mean `rosa-perez`?"])
        #expect(try document("story", "es", decidedBy: "rosa-peres").0.head.first?.kind == .preview)
    }
}
