import GlosaCatalog
import GlosaDiagnostics
import Testing

@Suite("Routes of the outline")
struct RouteKeysTests {
    private let outline = "Resources/outline.yaml"

    /// What the loader makes of a story with this block.
    private func loaded(_ block: String) throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        try project.write(
            "story:\n  nutshell:\n    - \(block)\nguidance:\n  find:\n    - {step: missing-reasons, basis: own}\n",
            to: outline)
        return project.load()
    }

    private let whole = """
        route:
                - {station: deported, on: deported-on, says: nutshell, lasted: days, held: true, attributed: [charge]}
                - {station: last-word, sources: [immdef-2025-05]}
              held: [{paragraph: summary, facts: [days-held]}]
        """

    @Test("a station has a place, a day, words, how long it lasted, and whether somebody was held from there")
    func read() throws {
        let loaded = try loaded(whole)
        #expect(loaded.printed == "")
        let section = try #require(loaded.catalog?.outline.documents["story"]?.first)
        guard case .route(let route)? = section.blocks.first else {
            Issue.record("not a route")
            return
        }
        #expect(route.stations.map(\.message.id) == ["deported", "last-word"])
        #expect(route.stations.map { $0.on?.id } == ["deported-on", nil])
        #expect(route.stations.map { $0.says?.id } == ["nutshell", nil])
        #expect(route.stations.map { $0.lasted?.id } == ["days", nil])
        #expect(route.stations.map(\.isHeld) == [true, false])
        #expect(route.held.map(\.message.id) == ["summary"])
    }

    @Test("a station is a claim that answers for all its words and its day, and so is each paragraph below")
    func claims() throws {
        let catalog = try #require(try loaded(whole).catalog)
        let claims = catalog.claims.filter { $0.file == "story" }
        #expect(claims.map(\.id) == ["story.deported", "story.last-word", "story.summary"])
        #expect(claims[0].messages.map(\.id) == ["deported", "nutshell", "days"])
        #expect(claims[0].claim.facts.map(\.id) == ["deported-on"])
        #expect(claims.map { $0.claim.allSources(in: catalog) } == Array(repeating: ["immdef-2025-05"], count: 3))
        #expect(catalog.uses(ofMessage: "story.days") == ["story.nutshell"])
        #expect(catalog.uses(ofVariable: "charge").contains("outline story.nutshell"))
    }

    @Test("everything that is said of a station is recorded, and of the words below it")
    func recorded() throws {
        let catalog = try #require(try loaded(whole).catalog)
        #expect(
            catalog.recorded.ids.filter { $0.hasPrefix("story.") }
                == ["story.deported", "story.last-word", "story.summary"])
        #expect(catalog.recorded["story.deported"]?.text.contains(#""held": "true""#) == true)
        #expect(catalog.recorded["story.deported"]?.text.contains("days-held") == false)
        #expect(catalog.recorded.ids(behind: "story.days") == ["story.deported"])
    }

    @Test(
        "a route that cannot be is an error where it says so",
        arguments: [
            ("{route: deported}", "wrong-type"), ("{route: []}", "wrong-value"),
            ("{route: [{station: deported, sources: [immdef-2025-05]}]}", "wrong-value"),
            ("{route: [deported, days]}", "not-a-map"),
            ("{route: [{station: deported, on: sent-count}, {station: days}]}", "wrong-type"),
            ("{route: [{station: deported, on: nothing}, {station: days}]}", "unknown-fact"),
            ("{route: [{station: deported, sources: [nobody]}, {station: days}]}", "unknown-source"),
            ("{route: [{on: deported-on}, {station: days}]}", "missing-key"),
            ("{route: [{event: deported}, {station: days}]}", "missing-key unknown-key"),
            ("{route: [{station: deported}, {station: deported}]}", "duplicate-place"),
            ("{route: [{station: deported}, {station: days}], sources: [immdef-2025-05]}", "unknown-key"),
            ("{route: [{station: deported, held: yes}, {station: days}]}", "wrong-value"),
            ("{route: [{station: deported, held: true}, {station: days}]}", "missing-key"),
            ("{route: [{station: deported}, {station: days}], held: [{paragraph: last-word}]}", "wrong-value"),
            (
                "{route: [{station: deported, held: true}, {station: days}], held: [{point: last-word}]}",
                "missing-key unknown-key"
            ),
        ])
    func mistakes(block: String, ids: String) throws {
        let found = try loaded(block).diagnostics
        #expect(Set(found.map(\.id)) == Set(ids.split(separator: " ").map(String.init)))
        #expect(found.allSatisfy { $0.place?.span.file == outline && $0.help != nil })
    }

    @Test("a thick line says what it is, to whoever does not see it, too")
    func words() throws {
        let silent = try loaded("{route: [{station: days}, {station: deported, held: true}]}").diagnostics
        #expect(
            silent.map(\.message) == ["`deported` makes the line of a route thick, and no words say what that means"])
        #expect(
            silent.map(\.help) == ["add `held: [{paragraph: …}]` beside `route`: not everyone sees the line"])
        #expect(silent.first?.place?.span.start.line == 3)
        let thin = try loaded("{route: [{station: days}, {station: deported}], held: [last-word]}").diagnostics
        #expect(
            thin.map(\.message) == [
                "`held` of a block of section `nutshell` explains a thick line, and no station makes it thick"
            ])
    }

    @Test("a station that cannot be read takes no other with it, and says nothing of the line")
    func rest() throws {
        let loaded = try loaded(
            "{route: [{station: deported}, {says: days, held: true}, {station: last-word}], held: [summary]}")
        #expect(loaded.diagnostics.map(\.id) == ["missing-key"])
        let section = try #require(loaded.catalog?.outline.documents["story"]?.first)
        guard case .route(let route)? = section.blocks.first else {
            Issue.record("not a route")
            return
        }
        #expect(route.stations.map(\.message.id) == ["deported", "last-word"])
    }
}
