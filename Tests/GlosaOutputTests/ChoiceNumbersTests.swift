import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("Numbers of steps in a choice that has several lists")
struct ChoiceNumbersTests {
    @Test("each list goes on from the one before it, as the style's numbers do")
    func lists() throws {
        let catalog = try GuideExample.catalog(
            """
            guidance:
              find:
                - choice: where
                  items:
                    - {step: look, basis: own}
                    - {paragraph: find-intro, basis: own}
                    - {step: ask, basis: own}
                  branches:
                    - branch: here
                      items:
                        - {step: call, basis: own}
                        - {paragraph: find-intro, basis: own}
                        - {step: write, basis: own}
                    - {branch: there, items: [{step: wait, basis: own}]}
            """,
            words: ["guidance": "look: L.\nask: A.\nhere: H\ncall: C.\nwrite: W.\nthere: T\nwait: Wait."])
        let guide = try GuideExample.document("guidance", of: catalog)
        let bytes = try HTMLRenderer(catalog: catalog).render(guide, at: .document("guidance"))
        let page = String(decoding: bytes, as: UTF8.self)
        let lists = page.matches(of: #/<ol class="step"( start="\d")? role="list"><li id="([a-z]+)"/#)
            .map { "\($0.output.2)\($0.output.1.map(String.init) ?? "")" }
        #expect(
            lists == ["look", "ask start=\"2\"", "call start=\"3\"", "write start=\"4\"", "wait start=\"3\""])
    }
}
