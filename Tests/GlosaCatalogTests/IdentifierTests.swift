import GlosaCatalog
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "small letters, digits and hyphens, a letter first, make an id",
        arguments: ["a", "deported-on", "k01", "a-1", "immdef-2025-05", String(repeating: "a", count: 64)])
    func valid(text: String) {
        #expect(Identifier.isValid(text))
        #expect(Identifier.isValid(text, inNamespace: true))
    }

    @Test(
        "nothing else does",
        arguments: [
            "", "A", "1a", "-a", "a-", "a--b", "a_b", "a b", "á", "a\u{301}", "a.b", ".", "a\n",
            String(repeating: "a", count: 65),
        ])
    func invalid(text: String) { #expect(!Identifier.isValid(text)) }

    @Test(
        "full stops join ids in a namespace only",
        arguments: [
            ("story.days-held", true), ("a.b.c", true), (".a", false), ("a.", false), ("a..b", false), ("a.-b", false),
            ("a-.b", false), ("a.1", false),
        ])
    func namespaces(text: String, isValid: Bool) {
        #expect(Identifier.isValid(text, inNamespace: true) == isValid)
        #expect(!Identifier.isValid(text))
    }
}
