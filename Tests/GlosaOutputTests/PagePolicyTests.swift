import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSigning
import GlosaTestSupport
import Testing

@Suite("What a page lets in")
struct PagePolicyTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.smallProject) }

    private func page(_ id: String, _ place: PagePlace) throws -> String {
        String(
            decoding: try HTMLRenderer(catalog: project.catalog).render(project.document(id, "es"), at: place),
            as: UTF8.self)
    }

    @Test("the hashes of its policy are those of its style and scripts, in the page and in the header")
    func hashes() throws {
        for (id, place) in [("glossary", PagePlace.document("glossary")), ("guidance", .whole("guidance"))] {
            let page = try page(id, place)
            let header = try #require(
                HTMLRenderer.headers.first { $0.name == "Content-Security-Policy" }?.value)
            let built = page.matches(of: /<(style|script)>((?:.|\n)*?)<\/(?:style|script)>/)
            #expect(built.count >= 2)
            for element in built {
                let hash = "'\(SHA256Digest(of: String(element.output.2)).integrity)'"
                #expect(page.contains(hash.replacing("'", with: "&#39;")), "\(element.output.1)")
                #expect(header.contains(hash))
            }
            #expect(page.matches(of: /sha256-/).count == built.count)
        }
    }

    @Test("nothing in a page carries a style, runs by itself or comes from elsewhere")
    func inert() throws {
        for (id, place) in [("story", PagePlace.document("story")), ("guidance", .whole("guidance"))] {
            let page = try page(id, place)
            #expect(page.firstMatch(of: /<[^>]* (?:style|on[a-z]+|src)=/) == nil)
            #expect(page.firstMatch(of: /unsafe-/) == nil)
        }
    }

    @Test("data for programs names steps by their places, never by their words")
    func stepsByPlace() throws {
        let document = try project.document("guidance", "es")
        let page = String(
            decoding: try HTMLRenderer(catalog: project.catalog).render(document.opening, at: .document("guidance")),
            as: UTF8.self)
        let data = try #require(
            page.firstMatch(of: /<script type="application\/ld\+json">(.*)\n?<\/script>/)?.output.1)
        #expect(data.contains("\"HowToStep\",\"url\":\"https://small.example.org/es/guia/#find-look\""))
        for case .items(_, let items) in document.opening.sections.flatMap(\.blocks) {
            for item in items { #expect(!data.contains(item.action.plainText)) }
        }
    }

    @Test("data for programs cannot end its element")
    func dataEscaped() throws {
        let page = try page("story", .document("story"))
        let data = try #require(
            page.firstMatch(of: /<script type="application\/ld\+json">(.*)\n?<\/script>/)?.output.1)
        #expect(!data.contains("<"))
        #expect(!data.contains("&"))
    }
}
