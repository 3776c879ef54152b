import GlosaDiagnostics
import GlosaTestSupport
import Testing

@Suite("Findings that a person lets stand")
struct SuppressionTests {
    @Test("a comment with a reason lets the finding below it stand, and nothing else")
    func stands() throws {
        let ids = try ExampleCatalog.ids(
            """
            # locales/es/story.yaml
            # ignore: doubled-word: la canción se llama así
            nutshell: Canta canta y {$person} salió el {$deported-on :date length=long} y el {$freed-on :date length=long}, {$days-held :integer} días {#term id=asylum}asilo{/term} de {$town}
            abuse-warning: Lo que sigue sigue habla de golpes.
            """)
        #expect(ids.count { $0 == "doubled-word" } == 1)
        #expect(!ids.contains("unused-suppression"))
    }

    @Test("a comment without a reason, with an unknown check or for an error that must be mended lets nothing stand")
    func mustBeSound() throws {
        #expect(try ids("# ignore: doubled-word") == ["doubled-word", "suppression-without-reason"])
        #expect(try ids("# ignore: doubled-wrod: es así") == ["doubled-word", "unknown-check"])
        #expect(try ids("# ignore: bidi-control: es así") == ["doubled-word", "unknown-check"])
        #expect(try ids("# ignore: unused-suppression: es así") == ["doubled-word", "unknown-check"])
    }

    @Test("a comment that lets nothing stand any more is reported")
    func unused() throws {
        #expect(try ids("# ignore: shouting: es un cartel") == ["doubled-word", "unused-suppression"])
    }

    @Test("what looks like such a comment inside a text is text")
    func insideText() {
        let file = SourceFile(
            path: "a.yaml", text: "one: |\n  Un texto.\n  # ignore: doubled-word: no\ntwo: Otro otro.\n")
        #expect(Suppression.read(file).isEmpty)
    }

    @Test("a comment inside an entry speaks for the key below it alone")
    func nested() throws {
        let file = SourceFile(
            path: "a.yaml",
            text:
                "asylum:\n  term: asilo\n  # ignore: doubled-word: así es\n  definition: |\n    Una una.\n  not: Dos dos.\n"
        )
        let suppression = try #require(Suppression.read(file).first)
        #expect(suppression.lines == 4..<6)
        #expect(suppression.reason == "así es")
    }

    private func ids(_ comment: String) throws -> [String] {
        try ExampleCatalog.ids(
            "# locales/es/story.yaml\n\(comment)\nabuse-warning: Lo que sigue sigue habla de golpes."
        ).sorted()
    }
}
