import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import Testing

@Suite("A project with mistakes in it")
struct FixtureTests {
    @Test("the base project is sound")
    func base() throws {
        let loaded = try FixtureProject().load()
        #expect(loaded.printed == "")
        #expect(loaded.catalog?.locales.map(\.settings.tag.identifier) == ["es", "en"])
        let catalog = try #require(loaded.catalog)
        #expect(try FixtureProject.baseFiles.compactMap { try SoundEntries.loss(of: $0, in: catalog) } == [])
    }

    @Test("each mistake is explained in exactly these words", arguments: FixtureProject.kinds)
    func explained(kind: String) throws {
        try GoldenFile.expect(FixtureProject(kind: kind).load().printed, is: "\(kind)/expected.txt")
    }

    @Test("a mistake never takes the rest of its file, or another file, with it", arguments: FixtureProject.kinds)
    func restLoads(kind: String) throws {
        let loaded = try FixtureProject(kind: kind).load()
        let lost = Self.lost[kind] ?? []
        guard lost != ["Resources/project.yaml"] else {
            #expect(loaded.catalog == nil)
            return
        }
        let catalog = try #require(loaded.catalog)
        let gone = try FixtureProject.baseFiles.compactMap { try SoundEntries.loss(of: $0, in: catalog) }
        #expect(gone == lost)
    }

    @Test("each mistake names its file, its line and what to do", arguments: FixtureProject.kinds)
    func teaches(kind: String) throws {
        for diagnostic in try FixtureProject(kind: kind).load().diagnostics {
            let place = try #require(diagnostic.place)
            #expect(place.span.start <= place.span.end)
            // What is wrong inside a message says what to type in the same sentence.
            #expect(
                diagnostic.help != nil || diagnostic.message.contains(": "), "\(diagnostic.id): \(diagnostic.message)")
            #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.message)")
        }
    }

    /// The files of which nothing can be left, by kind.
    private static let lost: [String: [String]] = [
        "bad-project-locales": ["Resources/project.yaml"],
        "broken-document": ["Resources/outline.yaml"],
        "cut-off-file": ["locales/es/story.yaml"],
        "empty-file": ["Resources/terms.yaml", "locales/es/story.yaml"],
        "empty-project": ["Resources/project.yaml"],
        "missing-file": ["Resources/hazards.yaml", "locales/es/glossary.yaml"],
        "missing-locale-folder": FixtureProject.baseFiles.filter { $0.hasPrefix("locales/es/") },
        "missing-project": ["Resources/project.yaml"],
        "source-locale-not-offered": ["Resources/project.yaml"],
    ]
}
