import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("What stands with a step, and in which order")
struct StepDetailsTests {
    private static let warning = "Never pay whoever promises to free somebody."

    /// Two steps that say the same: one below a heading, the other without one.
    private static let outline = """
        guidance:
          find:
            - step: look
              heading: look-heading
              pictogram: search
              why: look-why
              need: [look-need]
              contacts: [page]
              then: [look-then]
              basis: own
              hazards: [trap, noted]
              tells: [trap]
            - step: ask
              why: look-why
              contacts: [page]
              then: [look-then]
              basis: own
              hazards: [trap]
              tells: [trap]
        """

    private let guide: Document
    private let items: [GuidanceItem]

    init() throws {
        let catalog = try GuideExample.catalog(
            Self.outline,
            data: ["hazards": "trap: {kind: pair, sources: [paper]}\nnoted: {kind: pair, basis: own}"],
            words: [
                "hazards": "trap: \(Self.warning)\nnoted: The call is recorded.",
                "guidance": """
                look-heading: Look
                look: Look on the page.
                look-why: It is free.
                look-need: The full name.
                look-then: If nothing appears, look again.
                ask: Ask.
                """,
            ])
        guide = try GuideExample.document("guidance", of: catalog)
        items = guide.sections.flatMap(\.blocks).flatMap(\.items)
        try #require(items.count == 2)
    }

    @Test("a heading stands above what to do, and a picture beside it")
    func heading() {
        #expect(items.map { $0.heading?.plainText } == ["Look", nil])
        #expect(items.map(\.action.plainText) == ["Look on the page.", "Ask."])
        #expect(items.map(\.pictogram) == [.search, nil])
    }

    @Test("below a heading the reason stands aside, after what to know once one has looked")
    func belowHeading() {
        let details = items[0].details
        #expect(details.map(\.kind) == [.hazard, .need, .contacts, .then, .hazard, .why, .provenance])
        #expect(details.map(\.isAside) == [false, false, false, false, true, true, true])
        #expect(details.map(\.label.plainText) == ["Important:", "Have at hand:", "", "", "Important:", "Why:", ""])
    }

    @Test("without a heading the reason stands in the open, and the contacts have a label")
    func withoutHeading() {
        let details = items[1].details
        #expect(details.map(\.kind) == [.why, .contacts, .then, .hazard, .provenance])
        #expect(details.map(\.isAside) == [false, false, false, true, true])
        #expect(details.map(\.label.plainText) == ["Why:", "Where:", "", "Important:", ""])
    }

    @Test(
        "a warning that the step's own words tell stands whole with it as data, and once behind the section on a page")
    func told() throws {
        let told = items.map { $0.details.filter { $0.kind == .hazard && $0.isAside } }
        #expect(told.map { $0.map { $0.lines.map(\.plainText) } } == [[[Self.warning]], [[Self.warning]]])
        for detail in told.flatMap({ $0 }) { #expect(detail.shownLines.isEmpty && detail.shownLabel.isEmpty) }
        guard case .warning(let label, let claims)? = guide.sections.first?.blocks.last else {
            Issue.record("no warnings behind the section")
            return
        }
        #expect(label.plainText == "Warnings in full")
        #expect(claims.map(\.line.plainText) == [Self.warning])
        #expect(guide.shownLines.count { $0.plainText == Self.warning } == 1)
        #expect(guide.lines.count { $0.plainText == Self.warning } == 3)
    }

    @Test("those who say so of a warning that the words tell are named each time, and on a page where it first stands")
    func sources() {
        let said = items.map { item in
            item.details.filter { $0.kind == .provenance }.flatMap(\.lines).map { $0.plainText(citing: guide.sources) }
        }
        #expect(said.map { $0.first } == Array(repeating: "Our own advice: we read no source for this.", count: 2))
        #expect(said.map { $0.count { $0.hasPrefix("Important: Source [") } } == [1, 1])
        let shown = items.map { $0.details.filter { $0.kind == .provenance }.flatMap(\.shownLines) }
        #expect(shown.map { $0.count { $0.plainText.hasPrefix("Important: Source") } } == [1, 0])
    }

    @Test("who says so of a contact stands with who says so of the step, once in the section")
    func contactSources() {
        #expect(items.allSatisfy { $0.details.compactMap(\.contacts).allSatisfy(\.asides.isEmpty) })
        let said = items.map { $0.details.filter { $0.kind == .provenance }.flatMap(\.lines).map(\.plainText) }
        #expect(said.map { $0.count { $0.hasPrefix("The locator: Source") } } == [1, 0])
    }
}
