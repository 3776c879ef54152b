import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("Steps that changed of late")
struct ChangedStepTests {
    /// What the changed step and the one beside it say of a change on 1 March 2026.
    private func said(
        _ kind: String, on day: String?
    ) throws -> (changed: [GuidanceItem.Detail], other: [GuidanceItem.Detail]) {
        let catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - {step: look, basis: own, hazards: [lawyer]}
                - {step: ask, basis: own}
            """,
            data: ["changes": "new-number: {on: 2026-03-01, kind: \(kind), items: [guidance.look]}"],
            words: ["changes": "new-number: The number is another.", "guidance": "look: Look.\nask: Ask."])
        let guide = try GuideExample.document("guidance", of: catalog, today: day)
        let items = guide.sections.flatMap(\.blocks).flatMap(\.items)
        try #require(items.map(\.id) == ["look", "ask"])
        return (items[0].details, items[1].details)
    }

    @Test(
        "a step says on which day it changed and why, before all else that stands with it",
        arguments: ["changed", "corrected"])
    func told(kind: String) throws {
        let (changed, other) = try said(kind, on: "2026-03-01")
        #expect(changed.map(\.kind) == [.change, .hazard, .provenance])
        #expect(changed[0].lines.map(\.plainText) == ["Changed on March 1, 2026: The number is another."])
        #expect(!changed[0].isAside && changed[0].label.isEmpty)
        #expect(!other.contains { $0.kind == .change })
    }

    @Test(
        "it says so from that day to the twenty-ninth after it; without a day, nothing is of late",
        arguments: [
            ("2026-02-28", false), ("2026-03-01", true), ("2026-03-30", true), ("2026-03-31", false), (nil, false),
        ] as [(String?, Bool)])
    func days(day: String?, isTold: Bool) throws {
        #expect(try said("corrected", on: day).changed.contains { $0.kind == .change } == isTold)
    }
}
