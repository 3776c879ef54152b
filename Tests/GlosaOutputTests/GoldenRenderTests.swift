import GlosaCatalog
import GlosaDocument
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("The small project, rendered")
struct GoldenRenderTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.smallProject) }

    @Test("every document in every format is as recorded", arguments: OutputFormat.allCases)
    func golden(format: OutputFormat) throws {
        for document in try project.documents() {
            let content =
                switch format {
                case .text: TextRenderer().render(document)
                case .html: withoutBuiltIns(try page(document))
                case .json: try JSONRenderer(catalog: project.catalog).render(document)
                }
            let name = "\(document.id).\(document.locale).\(format.fileExtension)"
            try Golden.expect(content, matches: "Tests/GlosaOutputTests/Golden/\(name)")
        }
    }

    private func page(_ document: Document) throws -> String {
        String(
            decoding: try HTMLRenderer(catalog: project.catalog).render(document, at: .document(document.id)),
            as: UTF8.self)
    }

    /// What the program bakes into every page is left out: a change of style must not rewrite what is recorded.
    private func withoutBuiltIns(_ page: String) -> String {
        page.replacing(/<style>(?:.|\n)*?<\/style>/, with: "<style>…</style>")
            .replacing(/<script>(?:.|\n)*?<\/script>/, with: "<script>…</script>")
            .replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
    }

    @Test("a value that runs the other way is isolated in text, and has its direction in a page")
    func otherDirection() throws {
        let document = try project.document("story", "es")
        #expect(TextRenderer().render(document).contains("\u{2068}آنا\u{2069}"))
        let page = try page(document)
        #expect(page.contains("<span dir=\"rtl\">آنا</span>"))
        #expect(page.contains("<span lang=\"ar\" dir=\"rtl\">عربي</span>"))
    }

    @Test("what looks like a tag in a catalog stays text in a page")
    func hostileText() throws {
        let story = try page(project.document("story", "es"))
        #expect(story.contains("&lt;b&gt;esto&lt;/b&gt; &amp; &quot;aquello&quot;\u{301}?"))
        let glossary = try page(project.document("glossary", "es"))
        #expect(!glossary.contains("<script>alert"))
        #expect(glossary.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;sons&quot;"))
    }

    @Test("text is as narrow as it is asked to be")
    func narrowText() throws {
        let text = TextRenderer(width: 40).render(try project.document("guidance", "es"))
        for line in text.split(separator: "\n") where !line.contains("/") { #expect(line.count <= 40) }
    }
}
