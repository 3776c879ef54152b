import GlosaOutput
import Testing

@Suite("The program's own style sheets and scripts in pages")
struct BuiltInTextTests {
    @Test("a page without the program's texts is what stood around them")
    func around() {
        let texts = ["<p>one <s>", "</s><style>p{}</style>", "<script>two</script>", "<", "three", "four", ""]
        let parts = texts.map { Array($0.utf8) }
        let page = zip(parts, BuiltInText.all).flatMap { $0 + $1 } + parts[6]
        #expect(BuiltInText.all.count == 6)
        #expect(BuiltInText.removed(from: page) == parts.flatMap { $0 })
    }

    @Test("a text that is the program's but for its last byte stays")
    func others() {
        let page = Array((BuiltInText.all.first ?? []).dropLast())
        #expect(BuiltInText.removed(from: page) == page)
        #expect(BuiltInText.removed(from: []) == [])
    }
}
