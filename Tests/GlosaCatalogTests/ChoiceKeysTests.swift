import GlosaCatalog
import GlosaDiagnostics
import GlosaICU
import Testing

@Suite("Choices of the outline")
struct ChoiceKeysTests {
    private let outline = "Resources/outline.yaml"

    /// What the loader makes of a guide with this block.
    private func loaded(_ block: String) throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        try project.write("story:\n  nutshell: []\nguidance:\n  find:\n    - \(block)\n", to: outline)
        return project.load()
    }

    private let whole = """
        choice: where
              items: [{step: find-locator, sources: [immdef-2025-05], expires: 2027-01-21}]
              branches:
                - {branch: summary, audience: inside, items: [{step: missing-reasons, basis: own}]}
                - {branch: last-word, audience: abroad, items: []}
        """

    @Test("a choice has what holds in each of its situations, and two to four situations")
    func read() throws {
        let loaded = try loaded(whole)
        #expect(loaded.printed == "")
        let section = try #require(loaded.catalog?.outline.documents["guidance"]?.first)
        guard case .choice(let choice)? = section.blocks.first else {
            Issue.record("not a choice")
            return
        }
        #expect(choice.id.id == "where")
        #expect(choice.shared.flatMap(\.items).map(\.action.id) == ["find-locator"])
        #expect(choice.branches.map(\.title.id) == ["summary", "last-word"])
        #expect(choice.branches.map(\.audience) == [.inside, .abroad])
        #expect(choice.branches.map { $0.blocks.count } == [1, 0])
    }

    @Test("what stands in a choice is asked for, linked to and dated as anywhere else")
    func parts() throws {
        let catalog = try #require(try loaded(whole).catalog)
        let section = try #require(catalog.outline.documents["guidance"]?.first)
        #expect(section.blocks.flatMap(\.items).map(\.action.id) == ["find-locator", "missing-reasons"])
        #expect(catalog.requiredMessages(of: "guidance").isSuperset(of: ["summary", "last-word", "missing-reasons"]))
        #expect(!catalog.requiredMessages(of: "guidance").contains("where"))
        #expect(catalog.expiry(of: section, in: "guidance")?.iso == "2027-01-21")
        #expect(catalog.recorded.ids.contains("guidance.missing-reasons"))
    }

    @Test(
        "a choice that cannot be is an error where it says so",
        arguments: [
            ("{choice: w, branches: [{branch: summary, items: []}]}", "wrong-value"),
            ("{choice: w, branches: [{branch: summary, items: []}, {paragraph: last-word}]}", "wrong-value"),
            ("{choice: w, branches: [summary, last-word]}", "not-a-map"),
            ("{choice: w, branches: {branch: summary, items: []}}", "not-a-list"),
            ("{choice: w, items: []}", "missing-key"),
            (
                "{choice: w, items: summary, branches: [{branch: summary, items: []}, {branch: title, items: []}]}",
                "not-a-list"
            ),
            (
                "{choice: w, audience: abroad, branches: [{branch: summary, items: []}, {branch: title, items: []}]}",
                "unknown-key"
            ),
            ("{choice: w, branches: [{branch: summary, items: []}, {branch: summary, items: []}]}", "duplicate-place"),
        ])
    func mistakes(block: String, ids: String) throws {
        let found = try loaded(block).diagnostics
        #expect(Set(found.map(\.id)) == Set(ids.split(separator: " ").map(String.init)))
        #expect(found.allSatisfy { $0.place?.span.file == outline && $0.help != nil })
    }
}
