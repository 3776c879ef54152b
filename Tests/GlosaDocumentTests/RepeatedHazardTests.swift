import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("Warnings that a section has had already")
struct RepeatedHazardTests {
    private static let whole = "Never pay whoever promises to free somebody."
    private static let short = "Never pay for a promise."
    private static let other = "Whoever answers writes down what you say."

    /// The guide in English, with a warning that has a short form, or else none, and another that never has one.
    private func guide(_ outline: String, hasShortForm: Bool = true) throws -> Document {
        let catalog = try GuideExample.catalog(
            outline,
            data: [
                "hazards": """
                trap: {kind: pair, basis: own\(hasShortForm ? ", short: true" : "")}
                noted: {kind: pair, basis: own}
                """
            ],
            words: [
                "hazards": """
                trap: \(Self.whole)
                noted: \(Self.other)
                \(hasShortForm ? "trap-short: \(Self.short)" : "")
                """,
                "guidance": """
                look: Look.
                ask: Ask.
                call: Call.
                write: Write.
                here: Here
                there: There
                call-title: Calls
                """,
            ])
        return try GuideExample.document("guidance", of: catalog)
    }

    private func warnings(of step: String, in guide: Document) throws -> [GuidanceItem.Detail] {
        let item = try #require(guide.sections.flatMap(\.blocks).flatMap(\.items).first { $0.id == step })
        return item.details.filter { $0.kind == .hazard }
    }

    private func words(_ lines: [[Inline]]) -> [String] { lines.map(\.plainText) }

    private static let twice = """
        guidance:
          find:
            - {step: look, basis: own, hazards: [trap]}
            - {step: ask, basis: own, hazards: [trap]}
        """

    @Test("the first step has the warning whole, with its label")
    func first() throws {
        let warnings = try warnings(of: "look", in: guide(Self.twice))
        #expect(warnings.map(\.isRepeated) == [false])
        #expect(warnings.map { words($0.lines) } == [[Self.whole]])
        #expect(warnings.map { words($0.shownLabel) } == [["Important:"]])
        #expect(warnings.map { words($0.shownLines) } == [[Self.whole]])
    }

    @Test("on a page the second has its short form without a label; as data it has all of it")
    func second() throws {
        let warnings = try warnings(of: "ask", in: guide(Self.twice))
        #expect(warnings.map(\.isRepeated) == [true])
        #expect(warnings.map(\.isAside) == [false])
        #expect(warnings.map { words($0.lines) } == [[Self.whole]])
        #expect(warnings.map(\.label.plainText) == ["Important:"])
        #expect(warnings.map { words($0.shownLabel) } == [[]])
        #expect(warnings.map { words($0.shownLines) } == [[Self.short]])
    }

    @Test("the lines of a page and of a text have it whole and short, those of data whole each time")
    func lines() throws {
        let guide = try guide(Self.twice)
        let shown = words(guide.shownLines)
        #expect(shown.count { $0 == Self.whole } == 1)
        #expect(shown.count { $0 == Self.short } == 1)
        #expect(words(guide.textLines) == shown)
        let all = words(guide.lines)
        #expect(all.count { $0 == Self.whole } == 2)
        #expect(!all.contains(Self.short))
    }

    @Test("a warning without a short form is repeated whole")
    func noShortForm() throws {
        let warnings = try warnings(of: "ask", in: guide(Self.twice, hasShortForm: false))
        #expect(warnings.map(\.isRepeated) == [true])
        #expect(warnings.map { words($0.shownLines) } == [[Self.whole]])
        #expect(warnings.map { words($0.shownLabel) } == [[]])
    }

    @Test("what is new stands before what is not")
    func mixed() throws {
        let guide = try guide(
            """
            guidance:
              find:
                - {step: look, basis: own, hazards: [trap]}
                - {step: ask, basis: own, hazards: [trap, noted, lawyer]}
            """)
        let warnings = try warnings(of: "ask", in: guide)
        #expect(warnings.map(\.isRepeated) == [false, true])
        #expect(warnings.map { words($0.shownLines) } == [["Talk to a lawyer first.", Self.other], [Self.short]])
    }

    @Test("another section has had nothing")
    func sections() throws {
        let guide = try guide(Self.twice + "\n  call:\n    - {step: write, basis: own, hazards: [trap]}")
        #expect(try warnings(of: "write", in: guide).map(\.isRepeated) == [false])
    }

    @Test("of two situations, the second has had what holds in both, and not what stands in the first")
    func situations() throws {
        let guide = try guide(
            """
            guidance:
              find:
                - choice: where
                  items: [{step: look, basis: own, hazards: [noted]}]
                  branches:
                    - {branch: here, items: [{step: ask, basis: own, hazards: [noted, trap]}]}
                    - {branch: there, items: [{step: call, basis: own, hazards: [noted, trap]}]}
            """)
        for step in ["ask", "call"] {
            let warnings = try warnings(of: step, in: guide)
            #expect(warnings.map(\.isRepeated) == [false, true], "\(step)")
            #expect(warnings.map { words($0.shownLines) } == [[Self.whole], [Self.other]], "\(step)")
        }
    }
}
