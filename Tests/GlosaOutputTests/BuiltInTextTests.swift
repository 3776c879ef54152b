import GlosaOutput
import Testing

@Suite("The program's own style sheets and scripts in pages")
struct BuiltInTextTests {
    @Test("a page without the program's texts is what stood around them")
    func around() {
        let texts = ["<p>one <s>", "</s><style>p{}</style>", "<script>two</script>", "<", "three", "four", ""]
        let all = BuiltInText.all
        // Six style sheets and five scripts, with words around each.
        #expect(all.count == 11)
        let parts = (0...all.count).map { Array(texts[$0 % texts.count].utf8) }
        let page = zip(parts, all).flatMap { $0 + $1 } + (parts.last ?? [])
        #expect(BuiltInText.removed(from: page) == parts.flatMap { $0 })
    }

    @Test("a text that is the program's but for its last byte stays")
    func others() {
        let page = Array((BuiltInText.all.first ?? []).dropLast())
        #expect(BuiltInText.removed(from: page) == page)
        #expect(BuiltInText.removed(from: []) == [])
    }
}
