import GlosaCatalog
import GlosaDiagnostics
import GlosaGate
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("The length of what leaves a page")
struct RetellingLengthTests {
    private let folder = TrialFolder()

    /// The findings of the small project, with a retelling of so many sentences.
    private func found(_ medium: String, sentences: Int, _ sentence: String = "Busque el nombre otra vez. ") throws
        -> [Diagnostic]
    {
        var project = TrialProject.small()
        let outline = "    - chat: find-chat\n      retells: [find-look, find-reasons]\n"
        let words = String(repeating: sentence, count: sentences)
        project.replace(outline, with: outline.replacing("chat:", with: "\(medium):"), in: "Resources/outline.yaml")
        project.replace(
            "find-chat: Busque en {$page}.", with: "find-chat: \(words)Busque en {$page}.",
            in: "locales/es/guidance.yaml")
        try folder.write(project)
        let today = try #require(CivilDate(iso: "2026-01-02"))
        return Gate.judge(CatalogLoader.load(folder.path), today: today).findings
    }

    @Test(
        "more than a telephone shows, a listener hears or a picture holds is told, at its first line",
        arguments: [
            ("chat", 40, "chat-too-long"), ("voice", 50, "script-too-long"), ("picture", 30, "picture-too-long"),
        ])
    func long(medium: String, sentences: Int, id: String) throws {
        let own = try found(medium, sentences: sentences).filter { $0.id == id }
        #expect(own.map(\.subject) == ["guidance.find-chat"])
        #expect(own.first?.place?.span.file == "locales/es/guidance.yaml")
        #expect(own.first?.severity == .warning)
    }

    @Test("what fits is not", arguments: ["chat", "voice", "picture"])
    func short(medium: String) throws {
        let ids = try found(medium, sentences: 2).map(\.id)
        #expect(!ids.contains { $0.hasSuffix("-too-long") })
    }
}
