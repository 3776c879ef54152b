import GlosaCatalog
import GlosaDocument
import GlosaTestSupport
import Testing

@Suite("What stands with a step whose day has passed")
struct ExpiredDetailsTests {
    private func items(
        _ outline: String, data: [String: String] = [:], words: String, today: String
    ) throws -> [GuidanceItem] {
        let catalog = try GuideExample.catalog(outline, data: data, words: ["guidance": words])
        let guide = try GuideExample.document("guidance", of: catalog, today: today)
        return guide.sections.flatMap(\.blocks).flatMap(\.items)
    }

    @Test("its contacts may have changed, though the section has said already that nobody has dialled them")
    func contacts() throws {
        let items = try items(
            """
            guidance:
              find:
                - {step: look, sources: [paper], contacts: [line]}
                - {step: ask, sources: [paper], contacts: [line], expires: 2026-01-31}
            """, words: "look: Look.\nask: Ask.", today: "2026-02-01")
        let list = try #require(items.last?.details.compactMap(\.contacts).first)
        #expect(!list.isRemarkRepeated)
        #expect(list.shownRemark.plainText.hasPrefix("These details may have changed."))
    }

    @Test("what is to be known once one has called can end its day, as its other words can")
    func then() throws {
        let items = try items(
            "guidance:\n  find:\n    - {step: look, sources: [paper], then: [look-then]}",
            data: [
                "facts": "since: {type: date, value: 2025-05-01, expires: 2026-06-30, status: established, "
                    + "confidence: high, seen: undated, sources: [paper]}"
            ],
            words: "look: Look.\nlook-then: |\n  It is so since {$since :date length=long}.", today: "2026-07-01")
        #expect(items.map { $0.expires?.iso } == ["2026-06-30"])
        #expect(items.first?.fold != nil)
    }
}
