import GlosaCatalog
import GlosaDiagnostics
import Testing

@Suite("Mistakes in choices and in what steps tell")
struct ChoiceMistakesTests {
    private func loaded(_ blocks: String) throws -> CatalogLoader.Loaded {
        let project = try FixtureProject()
        try project.write(
            "story:\n  nutshell: []\nguidance:\n  find:\n\(blocks)\n", to: "Resources/outline.yaml")
        return project.load()
    }

    private static let two = "branches: [{branch: summary, items: []}, {branch: last-word, items: []}]"

    @Test("a choice among nothing is not left out in silence")
    func empty() throws {
        #expect(try loaded("    - {choice: where, branches: []}").ids == ["wrong-value"])
    }

    @Test("the id of a choice is an id")
    func name() throws {
        #expect(try loaded("    - {choice: Where I am, \(Self.two)}").ids == ["bad-id"])
    }

    @Test("two choices of a document cannot have one id: on one page their buttons would be one group")
    func twice() throws {
        let other = "branches: [{branch: title, items: []}, {branch: find-title, items: []}]"
        let found = try loaded("    - {choice: where, \(Self.two)}\n    - {choice: where, \(other)}")
        #expect(found.ids == ["duplicate-place"])
    }

    @Test("what is not a list of hazards is told once, though `tells` looks at it, too")
    func hazards() throws {
        #expect(try loaded("    - {step: find-locator, basis: own, hazards: {a: b}}").ids == ["wrong-type"])
    }

    @Test("what a step is paired with stands in its own situation: a reader sees one of them")
    func pairs() throws {
        let found = try loaded(
            """
                - choice: where
                  branches:
                    - {branch: summary, items: [{step: find-locator, basis: own, hazards: [not-found-is-not-deported]}]}
                    - {branch: last-word, items: [{step: missing-reasons, basis: own}]}
            """)
        #expect(found.ids == ["unpaired-hazard"])
    }
}
