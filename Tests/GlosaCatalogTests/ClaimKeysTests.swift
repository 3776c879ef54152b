import GlosaCatalog
import GlosaDiagnostics
import Testing

@Suite("Claims of the outline")
struct ClaimKeysTests {
    private let outline = "Resources/outline.yaml"

    private func loaded(_ text: String) throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        try project.write(text, to: outline)
        return project.load()
    }

    /// What the loader makes of a section of the story that has these blocks.
    private func loaded(blocks: String) throws -> CatalogLoader.Loaded {
        try loaded(
            "story:\n  nutshell:\n\(blocks)\nguidance:\n  find:\n    - {step: missing-reasons, basis: own}\n")
    }

    @Test("a claim is read alike wherever one stands")
    func everywhere() throws {
        let keys = "sources: [immdef-2025-05], attributed: [charge], facts: [sent-count], states: [right, duty]"
        let loaded = try loaded(
            """
            story:
              nutshell:
                - {paragraph: nutshell, \(keys)}
                - points: [{point: deported, \(keys)}]
                - timeline: [{event: days, on: freed-on, \(keys)}]
                - {warning: last-word, paragraphs: [{paragraph: deported, \(keys)}]}
                - {question: last-word, answer: [{paragraph: deported, \(keys)}]}
            guidance:
              find:
                - {step: find-locator, \(keys)}
                - {avoid: missing-reasons, \(keys)}
            """)
        #expect(loaded.printed == "")
        let claims = try #require(loaded.catalog).claims.filter { $0.file != "hazards" }
        #expect(
            claims.map(\.id) == [
                "story.nutshell", "story.deported", "story.days", "story.deported", "story.deported",
                "guidance.find-locator", "guidance.missing-reasons",
            ])
        for claim in claims.map(\.claim) {
            #expect(claim.sources.map(\.id) == ["immdef-2025-05"])
            #expect(claim.attributed.map(\.id) == ["charge"])
            #expect(claim.facts.map(\.id).filter { $0 != "freed-on" } == ["sent-count"])
            #expect(claim.states == [.right, .duty])
            #expect(claim.basis == nil)
        }
        #expect(claims[2].claim.facts.map(\.id) == ["freed-on", "sent-count"])
    }

    @Test("the sentence of a hazard is a claim, and one that no language has is none")
    func hazards() throws {
        let project = try FixtureProject()
        try project.write(
            "not-found-is-not-deported: {kind: pair, with: [missing-reasons], basis: own}\ncalm: {kind: lawyer-first}\n",
            to: "Resources/hazards.yaml")
        let loaded = project.load()
        #expect(loaded.printed == "")
        let claims = try #require(loaded.catalog).claims.filter { $0.file == "hazards" }
        #expect(claims.map(\.id) == ["hazards.not-found-is-not-deported"])
        #expect(claims.map(\.claim.basis) == [.own])
    }

    @Test(
        "`states` tells what nobody has looked at from what states nothing",
        arguments: [("", nil), (", states: none", []), (", states: deadline", [Claim.Norm.deadline])])
    func states(key: String, norms: [Claim.Norm]?) throws {
        let loaded = try loaded(blocks: "    - {paragraph: nutshell, sources: [immdef-2025-05]\(key)}")
        #expect(loaded.printed == "")
        #expect(loaded.catalog?.claims.first?.claim.states == norms)
    }

    @Test(
        "a claim that cannot be is an error where it says so",
        arguments: [
            ("{paragraph: nutshell, sources: [nobody]}", "unknown-source"),
            ("{paragraph: nutshell, facts: [nothing]}", "unknown-fact"),
            ("{paragraph: nutshell, attributed: [nobody]}", "unknown-fact"),
            ("{paragraph: nutshell, attributed: [sent-count]}", "wrong-type"),
            ("{paragraph: nutshell, basis: own, sources: [immdef-2025-05]}", "basis-with-source"),
            ("{paragraph: nutshell, basis: own, facts: [sent-count]}", "basis-with-source"),
            ("{paragraph: nutshell, basis: own, attributed: [charge]}", "basis-with-source"),
            ("{paragraph: nutshell, basis: project}", "basis-outside-reference"),
            ("{paragraph: nutshell, basis: ours}", "wrong-value"),
            ("{paragraph: nutshell, states: law}", "wrong-value"),
            ("{paragraph: nutshell, states: [none, right]}", "wrong-value"),
            ("{paragraph: nutshell, source: [immdef-2025-05]}", "unknown-key"),
            ("{points: [{paragraph: nutshell}]}", "missing-key unknown-key"),
            ("{heading: nutshell, sources: [immdef-2025-05]}", "unknown-key"),
        ])
    func mistakes(block: String, ids: String) throws {
        let found = try loaded(blocks: "    - \(block)").diagnostics
        #expect(Set(found.map(\.id)) == Set(ids.split(separator: " ").map(String.init)))
        #expect(found.allSatisfy { $0.place?.span.file == outline && $0.help != nil })
    }

    @Test("the sources of a claim are its own, then those of its facts and of their parts, each once")
    func allSources() throws {
        let blocks = "    - {paragraph: nutshell, sources: [visaverge-2025-06], facts: [days-held, sent-count]}"
        let catalog = try #require(try loaded(blocks: blocks).catalog)
        let claim = try #require(catalog.claims.first?.claim)
        #expect(claim.allSources(in: catalog) == ["visaverge-2025-06", "immdef-2025-05"])
    }
}
