import GlosaCatalog
import Testing

@Suite("The text of a review file")
struct ReviewTextTests {
    private let text = """
        # Revisado por voluntarios.

        b.one:
          state: translated
          source: 00000001
        # De la reunión de mayo.
        d.one:
          state: reviewed
          source: 00000002
          by: Rosa

        """

    @Test("an entry that is set again changes, and no other byte does")
    func changes() {
        var review = ReviewText(text)
        #expect(review.text == text)
        review.set("b.one", [("state", "draft"), ("source", "00000009")])
        #expect(
            review.text
                == text.replacing("state: translated\n  source: 00000001", with: "state: draft\n  source: 00000009"))
    }

    @Test("new entries go where they belong, with the comments of the others left above these")
    func inserts() {
        var review = ReviewText(text)
        for id in ["e.one", "a.one", "c.one"] { review.set(id, [("state", "draft")]) }
        #expect(
            review.text == """
                # Revisado por voluntarios.

                a.one:
                  state: draft
                b.one:
                  state: translated
                  source: 00000001
                c.one:
                  state: draft
                # De la reunión de mayo.
                d.one:
                  state: reviewed
                  source: 00000002
                  by: Rosa
                e.one:
                  state: draft

                """)
    }

    @Test("an entry that was added can be set again")
    func setsTwice() {
        var review = ReviewText("")
        review.set("a.one", [("state", "draft")])
        review.set("a.one", [("state", "translated")])
        #expect(review.text == "a.one:\n  state: translated\n")
    }
}
