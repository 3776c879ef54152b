import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("A draft step in every output")
struct TranslationNoticeOutputTests {
    private static let sentence = "Esta traducción es un borrador."
    private let catalog: Catalog

    init() throws {
        let review = ["find-look", "find-chat"].map { id in
            """
            guidance.\(id):
              state: draft
              origin: machine
              source: 000000000000000000000000
              target: 000000000000000000000000

            """
        }.joined()
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: ["locales/es/review.yaml": review])
        catalog = try #require(loaded.catalog)
    }

    private func page(_ tag: String) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let guide = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
        return try #require(guide.page(of: "find"))
    }

    private func outputs(_ page: Document) throws -> [String: String] {
        let place = PagePlace.section(document: "guidance", section: "find")
        let site = try PageSite(catalog: catalog).forOtherSites
        let frames = PublicationBuilder(site.publication).build().items.flatMap(\.entries).filter {
            $0.entry.locale == page.locale && $0.document.id == "guidance"
        }
        return [
            "text": TextRenderer().render(page),
            "html": String(decoding: try HTMLRenderer(catalog: catalog).render(page, at: place), as: UTF8.self),
            "chat": try ChatRenderer(catalog: catalog).render(page, at: place),
            "voice": try ListeningRenderer(catalog: catalog).render(page),
            "json": try JSONRenderer(catalog: catalog).render(page, section: "find"),
            "frame": frames.map { String(decoding: FramePage(site: site).render($0), as: UTF8.self) }.joined(),
        ]
    }

    @Test("the reader of each is told, in the language of the page, and the reader of the source is not")
    func told() throws {
        for (name, text) in try outputs(page("es")) { #expect(text.contains(Self.sentence), "\(name)") }
        for (name, text) in try outputs(page("en")) { #expect(!text.contains("draft"), "\(name)") }
    }

    @Test("data say it as a typed field of the step, and as a detail of it")
    func typed() throws {
        let json = try #require(try outputs(page("es"))["json"])
        let plain = json.filter { !$0.isWhitespace }
        #expect(plain.contains("\"translation\":\"draft\""))
        #expect(plain.contains("\"kind\":\"translation\""))
        #expect(plain.contains("\"type\":\"translation\""))
        #expect(plain.contains("\"state\":\"draft\""))
    }
}
