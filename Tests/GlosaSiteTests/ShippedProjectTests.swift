import GlosaCatalog
import GlosaRendering
import GlosaTestSupport
import Testing

@Suite("The project that is published")
struct ShippedProjectTests {
    private let project: SoundProject

    init() throws { project = try SoundProject(Repository.root) }

    @Test("the rendered text is as recorded, after somebody has read it")
    func golden() throws {
        for document in try project.documents() {
            let path = "Tests/GlosaSiteTests/Golden/\(document.id).\(document.locale)"
            try Golden.expect(TextRenderer().render(document), matches: "\(path).txt")
        }
    }

    @Test("every language has the same sections, blocks, facts and terms in the same places")
    func parity() throws {
        let documents = try project.documents()
        for spanish in documents where spanish.locale.identifier == "es" && spanish.id != "glossary" {
            let english = try #require(documents.first { $0.id == spanish.id && $0.locale.identifier == "en" })
            #expect(spanish.sections.map(\.id) == english.sections.map(\.id))
            for (one, other) in zip(spanish.sections, english.sections) {
                #expect(
                    one.blocks.flatMap(\.plainLines).count == other.blocks.flatMap(\.plainLines).count,
                    "\(spanish.id).\(one.id)")
            }
        }
    }

    @Test("no page says what nobody did")
    func nothingIsClaimed() throws {
        for (_, contact) in project.catalog.contacts.entries { #expect(contact.verified == nil) }
        #expect(project.catalog.project.legalReview == nil)
    }

    @Test("his name is never shortened, and never loses its accents")
    func hisName() throws {
        for document in try project.documents() {
            let text = document.plainLines.joined(separator: "\n")
            #expect(!text.contains("Andry Jose"))
            #expect(!text.contains("Hernandez"))
            for line in document.plainLines where line.contains("Romero") {
                #expect(line.contains("Hernández Romero") || line.contains("Alexis Romero"), "\(line)")
            }
        }
    }

    @Test(
        "the words that the house refuses for people are nowhere",
        arguments: ["ilegal", "illegal immigrant", "buscador de asilo"])
    func refusedWords(word: String) throws {
        // The glossary, and its words in other documents, may say it of a rule: never of a person.
        for document in try project.documents() where document.id != "glossary" {
            for line in document.sections.flatMap({ $0.blocks.flatMap(\.plainLines) }) {
                #expect(!line.lowercased().contains(word), "\(line)")
            }
        }
    }
}
