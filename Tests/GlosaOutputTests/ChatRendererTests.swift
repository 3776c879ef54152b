import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
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
        return try guidance.sections.map { section in
            let page = try #require(guidance.page(of: section.id))
            return (page, renderer.render(page, at: .section(document: "guidance", section: section.id)))
        }
    }

    @Test(
        "each part fits, says first what it is and until when it holds, and ends with where the rest is",
        arguments: ["es", "en"])
    func fits(locale: String) throws {
        for (page, text) in try texts(locale) {
            #expect(text.utf16.count <= ChatRenderer.limit, "\(page.title.plainText): \(text.utf16.count)")
            let head = page.head.map(\.text.plainText).joined(separator: " ")
            #expect(text.hasPrefix("\(head)\n\n\(try #require(page.sections.first).preview.title)"))
            #expect(!text.hasPrefix("\n"))
            let hasSteps = page.sections.flatMap(\.blocks).contains { !$0.items.isEmpty }
            #expect(!hasSteps || text.contains("\n• ") || text.contains("\n✗ "), "no step of \(page.title.plainText)")
            #expect(text.contains("https://glosa.example.org/\(locale)/"))
            #expect(!text.contains("["), "a number of a source points to nothing here: \(text)")
        }
    }

    @Test("whatever step is told is told with its warnings, its contacts and who says so", arguments: ["es", "en"])
    func paired(locale: String) throws {
        var told = 0
        for (page, text) in try texts(locale) {
            for item in page.sections.flatMap(\.blocks).flatMap(\.items) {
                guard text.contains("• \(item.action.plainText)\n") || text.contains("✗ \(item.action.plainText)\n")
                else { continue }
                told += 1
                for detail in item.details where detail.kind == .hazard {
                    for line in detail.lines {
                        let words = line.filter { if case .citation = $0 { false } else { true } }
                        #expect(text.contains(words.plainText), "\(item.id)")
                    }
                }
                for id in item.sources {
                    let publisher = try #require(project.catalog.sources[id]).publisher
                    #expect(text.contains(publisher), "\(item.id)")
                }
                for entry in item.details.flatMap({ $0.contacts?.entries ?? [] }) {
                    #expect(text.contains(entry.span.text), "\(item.id)")
                }
            }
        }
        #expect(told > 20)
    }

    @Test("what the outline marks is what is told")
    func chosen() throws {
        let bond = try #require(try texts("es").first { $0.page.sections.first?.id == "bond-paying" })
        #expect(bond.text.contains("No pague si alguien llama"))
    }

    @Test("a message that arrives never names health in its title")
    func neutral() throws {
        let health = try #require(try texts("es").first { $0.page.sections.first?.id == "things" })
        #expect(!health.text.contains("Salud"))
        #expect(health.text.contains("Cuidados y pertenencias"))
    }

    @Test("after its day a step is told with the sentence that it may have changed, and keeps its warnings")
    func expired() throws {
        let locale = try #require(project.catalog.locale(LocaleTag("es")))
        let built = DocumentBuilder(catalog: project.catalog, locale: locale, today: CivilDate(iso: "2027-02-01"))
            .build("guidance")
        let page = try #require(built.document?.page(of: "missing"))
        let text = renderer.render(page, at: .section(document: "guidance", section: "missing"))
        #expect(text.hasPrefix("Esta página venció el 21 de enero de 2027."))
        #expect(!text.prefix(300).contains("vale hasta"))
        #expect(text.contains("Esta regla puede haber cambiado. Pregunte hoy a un abogado."))
        #expect(text.contains("Importante: "))
    }
}
