import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("What has been said in a situation that a reader does not see")
struct SituationMemoryTests {
    private func guide(_ outline: String) throws -> Document {
        let catalog = try GuideExample.catalog(
            outline,
            data: ["hazards": "trap: {kind: pair, sources: [paper]}\nnoted: {kind: pair, basis: own, short: true}"],
            words: [
                "hazards": "trap: Never pay.\nnoted: The call is recorded.\nnoted-short: It is recorded.",
                "guidance": """
                here: Here
                there: There
                heading: The call
                look: Look.
                ask: Ask.
                call: Call.
                """,
            ])
        return try GuideExample.document("guidance", of: catalog)
    }

    private func step(_ id: String, of guide: Document) throws -> GuidanceItem {
        try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).first { $0.id == id })
    }

    /// The same step in two situations, of which a page shows one.
    private func second() throws -> GuidanceItem {
        let keys = "heading: heading, basis: own, contacts: [line], hazards: [trap], tells: [trap]"
        let guide = try guide(
            """
            guidance:
              find:
                - choice: where
                  branches:
                    - {branch: here, items: [{step: look, \(keys)}]}
                    - {branch: there, items: [{step: ask, \(keys)}]}
            """)
        return try step("ask", of: guide)
    }

    @Test("the second situation has the warning that its own words tell; a page has it aside once, in the first")
    func told() throws {
        let told = try second().details.filter { $0.kind == .hazard }
        #expect(told.map { $0.lines.map(\.plainText) } == [["Never pay."]])
        #expect(told.map { $0.shownLines.map(\.plainText) } == [[]])
    }

    @Test("the second situation says who says so of its warning and its contact, and what to know of the contact")
    func sources() throws {
        let said = try second().details.filter { $0.kind == .provenance }.flatMap(\.lines).map(\.plainText)
        #expect(said.contains { $0.hasPrefix("Important: Source") }, "\(said)")
        #expect(said.contains { $0.hasPrefix("The line: There are operators in Spanish.") }, "\(said)")
    }

    @Test("what stands behind a choice has not been said by the last of its situations alone")
    func behind() throws {
        let guide = try guide(
            """
            guidance:
              find:
                - choice: where
                  branches:
                    - {branch: here, items: [{step: look, basis: own}]}
                    - {branch: there, items: [{step: ask, basis: own, contacts: [line], hazards: [noted]}]}
                - {step: call, basis: own, contacts: [line], hazards: [noted]}
            """)
        let details = try step("call", of: guide).details
        #expect(details.filter { $0.kind == .hazard }.map(\.isRepeated) == [false])
        let list = try #require(details.compactMap(\.contacts).first)
        #expect(!list.isRemarkRepeated)
        #expect(list.entries[0].lines.contains { $0.plainText == "There are operators in Spanish." })
    }

    @Test("readers abroad are told that a number may not work there, though a step for others had it first")
    func reach() throws {
        let guide = try guide(
            """
            guidance:
              find:
                - {step: look, basis: own, contacts: [line], audience: inside}
                - {step: ask, basis: own, contacts: [line], audience: abroad}
            """)
        let list = try #require(try step("ask", of: guide).details.compactMap(\.contacts).first)
        #expect(list.entries[0].lines.contains { $0.plainText.hasPrefix("From another country it may not work") })
    }
}
