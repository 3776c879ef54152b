import GlosaCatalog
import GlosaChecks
import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("What a project sets of its checks")
struct CheckSettingsTests {
    private let mistake = "# locales/es/story.yaml\nabuse-warning: Lo que sigue sigue habla de golpes.\n"

    @Test("a severity is the project's to set, and `off` is one", arguments: [("error", 1), ("info", 1), ("off", 0)])
    func severity(level: String, count: Int) throws {
        let found = try ExampleCatalog("\(mistake)# Resources/project.yaml\nchecks: {doubled-word: \(level)}")
            .diagnostics()
            .filter { $0.id == "doubled-word" }
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.severity.rawValue == level })
    }

    @Test(
        "what would mislead readers is not the project's to set",
        arguments: ["bidi-control", "expired", "rejected-word"])
    func fixed(id: String) throws {
        #expect(!CheckList.canBeAdjusted(id))
        #expect(try ExampleCatalog.ids("# Resources/project.yaml\nchecks: {\(id): off}") == ["unknown-check"])
    }

    @Test("a level that is none is told with those that there are")
    func badLevel() throws {
        let found = try ExampleCatalog("# Resources/project.yaml\nchecks: {doubled-word: of}").diagnostics()
        let finding = try #require(found.first)
        #expect(finding.message.contains("did you mean `off`?"))
    }

    @Test(
        "`*` stands for any part of an id",
        arguments: [
            ("story.title", "story.title", true), ("story.title", "story.titles", false),
            ("*.title", "story.title", true),
            ("*.title", "story.title.x", false), ("guidance.find-*", "guidance.find-open", true),
            ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("*", "anything", true), ("a*a", "a", false),
        ])
    func patterns(pattern: String, id: String, covers: Bool) {
        #expect(IdentifierPattern(pattern).covers(id) == covers)
    }
}
