import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("Words that leave their page")
struct RetellingTests {
    private static let outline = """
        story:
          nutshell:
            - {paragraph: nutshell, basis: own}
        guidance:
          find:
            - step: find-look
              contacts: [line]
              sources: [paper]
              seen: undated
              expires: 2027-01-21
              hazards: [not-found]
            - step: find-reasons
              basis: own
            - chat: [find-chat]
              retells: [find-look, find-reasons]
              hazards: [not-found]
            - voice: [find-chat, find-why]
              retells: [find-look, find-reasons]
              tells: [not-found]

        """

    private func page(_ today: String? = nil, contacts: String = "") throws -> (catalog: Catalog, page: Document) {
        let path = "\(Repository.smallProject)/Resources/contacts.yaml"
        let data = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        let loaded = CatalogLoader.load(
            Repository.smallProject,
            replacing: [
                "Resources/outline.yaml": Self.outline,
                "Resources/contacts.yaml": data.replacing("  kind: phone\n", with: "  kind: phone\n\(contacts)"),
            ])
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag("es")))
        let builder = DocumentBuilder(catalog: catalog, locale: locale, today: today.flatMap { CivilDate(iso: $0) })
        let document = try #require(builder.build("guidance").document)
        return (catalog, try #require(document.page(of: "find")))
    }

    @Test("a page shows none of it, and neither do its data")
    func hidden() throws {
        let (catalog, page) = try page()
        let html = String(
            decoding: try HTMLRenderer(catalog: catalog).render(page, at: .document("guidance")), as: UTF8.self)
        let json = try JSONRenderer(catalog: catalog).render(page, section: "find")
        let text = TextRenderer().render(page)
        let main = html.components(separatedBy: "<footer")[0]
        for output in [main, json, text] { #expect(!output.contains("pregunte a un abogado y llame")) }
    }

    @Test("the whole sentence of a hazard that its words do not tell stands behind them")
    func hazards() throws {
        let page = try page().page
        let chat = try #require(page.sections.first?.chat)
        #expect(chat.hazardCount == 1)
        #expect(chat.lines.last?.plainText == "No aparecer no quiere decir que lo deportaron.")
        #expect(try #require(page.sections.first?.voice).hazardCount == 0)
    }

    @Test("what nobody may miss who dials a number stands behind it")
    func cautions() throws {
        let chat = try #require(try page(contacts: "  answers: machine\n").page.sections.first?.chat)
        let line = try #require(chat.lines.first).plainText
        #expect(line.contains("Contesta una máquina."))
        #expect(line.hasSuffix("Ningún teléfono probado."))
    }

    @Test("a script says a number twice, and calls an address by its name")
    func script() throws {
        let (catalog, page) = try page()
        let script = try #require(try ListeningRenderer(catalog: catalog).script(of: page))
        let number = "más uno, ocho ocho ocho, tres cinco uno, cuatro cero dos cuatro"
        #expect(script.components(separatedBy: number).count == 3, "\(script)")
        #expect(script.contains("\nRepito: \(number).\n"))
        #expect(!script.contains("punto") && !script.contains("barra"))
        #expect(script.contains("Vale hasta el veintiuno de enero de dos mil veintisiete."))
        // The whole guide is its scripts, one after the other.
        #expect(try ListeningRenderer(catalog: catalog).render(page).contains("\nRepito: \(number).\n"))
    }

    @Test("after the day of a step nothing that retells it is told")
    func expired() throws {
        let (catalog, page) = try page("2027-01-22")
        #expect(page.sections.first?.chat?.isExpired == true)
        #expect(try ListeningRenderer(catalog: catalog).script(of: page) == nil)
        let chat = try ChatRenderer(catalog: catalog).render(page, at: .document("guidance"))
        #expect(!chat.contains("llame a"))
    }
}
