import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

@Suite("Texts for a chat")
struct ChatRendererTests {
    private let project: SoundProject
    private let renderer: ChatRenderer

    init() throws {
        project = try SoundProject(Repository.root)
        renderer = try ChatRenderer(catalog: project.catalog)
    }

    private func texts(_ locale: String) throws -> [(page: Document, text: String)] {
        let guidance = try project.document("guidance", locale)
        let layout = SiteLayout(catalog: project.catalog)
        return try guidance.sections.map { section in
            let page = try #require(guidance.page(of: section.id))
            return (page, renderer.render(page, at: layout.page(of: "guidance", section: section.id).place))
        }
    }

    @Test("each part says first what it is and until when, then its address, then what was written for a chat")
    func order() throws {
        for (tag, start, until) in [
            ("es", "Escrito con IA. Ningún abogado lo revisó.", " Vale hasta el 21 de enero de 2027.\n\n"),
            ("en", "Written with AI. No lawyer has reviewed it.", " Valid until January 21, 2027.\n\n"),
        ] {
            for (page, text) in try texts(tag) {
                let section = try #require(page.sections.first)
                #expect(text.utf16.count <= ChatRenderer.limit, "\(section.id): \(text.utf16.count)")
                #expect(text.hasPrefix(start), "\(section.id)")
                if page.validUntil != nil { #expect(text.contains(until), "\(section.id)") }
                let address = try #require(text.firstRange(of: "https://glosa.example.org/\(tag)/"))
                let title = try #require(text.firstRange(of: "\n\n\(section.preview.title)\n"))
                let words = try #require(section.chat?.lines.first).plainText
                let told = try #require(text.firstRange(of: words), "\(section.id)")
                #expect(title.upperBound <= address.lowerBound && address.upperBound < told.lowerBound)
                #expect(!text.contains("["), "a number of a source points to nothing here: \(text)")
                #expect(!text.contains("esta página") && !text.contains("this page"))
            }
        }
    }

    @Test("a number that nobody has dialled says so, once")
    func untried() throws {
        var found = 0
        for (_, text) in try texts("es") where text.contains("+1") {
            found += 1
            #expect(text.components(separatedBy: "Ningún teléfono probado.").count == 2, "\(text)")
        }
        #expect(found >= 3)
    }

    @Test("a message that arrives never names health in its title")
    func neutral() throws {
        let health = try #require(try texts("es").first { $0.page.sections.first?.id == "things" })
        #expect(!health.text.contains("Salud"))
        #expect(health.text.contains("Cuidados y pertenencias"))
    }

    @Test("after the day of a step that it retells a part is named with its address alone")
    func expired() throws {
        let locale = try #require(project.catalog.locale(LocaleTag("es")))
        let built = DocumentBuilder(catalog: project.catalog, locale: locale, today: CivilDate(iso: "2027-02-01"))
            .build("guidance")
        let page = try #require(built.document?.page(of: "missing"))
        let text = renderer.render(page, at: .section(document: "guidance", section: "missing"))
        #expect(text.hasPrefix("Esta página venció el 21 de enero de 2027."))
        #expect(!text.contains("Vale hasta"))
        #expect(text.hasSuffix("\nGuía: https://glosa.example.org/es/guia/no-aparece/"), "\(text)")
    }
}
