import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("A step whose day has passed, on a page")
struct ExpiredStepPageTests {
    private static let warning = "Never pay whoever promises to free somebody."

    @Test("a number is never seen without a warning that its folded words told")
    func told() throws {
        let catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - step: look
                  heading: look-heading
                  sources: [paper]
                  expires: 2026-01-31
                  contacts: [line]
                  hazards: [trap]
                  tells: [trap]
            """,
            data: ["hazards": "trap: {kind: pair, basis: own}"],
            words: ["hazards": "trap: \(Self.warning)", "guidance": "look-heading: Look\nlook: Call. Never pay."])
        let guide = try GuideExample.document("guidance", of: catalog, today: "2026-02-01")
        let bytes = try HTMLRenderer(catalog: catalog).render(guide, at: .document("guidance"))
        let page = String(decoding: bytes, as: UTF8.self)
        let folded = try #require(page.firstRange(of: "<details class=\"folded\">"))
        let end = try #require(page[folded.upperBound...].firstRange(of: "</details>"))
        let item = try #require(page[end.upperBound...].firstRange(of: "</ol>"))
        let open = page[end.upperBound..<item.lowerBound]
        #expect(open.contains("tel:+18883514024"))
        #expect(open.contains(Self.warning), "\(open)")
    }
}
