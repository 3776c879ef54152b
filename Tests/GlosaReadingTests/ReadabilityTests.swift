import GlosaCatalog
import GlosaDocument
import GlosaReading
import GlosaTestSupport
import Testing

@Suite("How hard a text is to read")
struct ReadabilityTests {
    private func measure(_ lines: [[Inline]], _ locale: String) throws -> Readability {
        let project = try SoundProject(Repository.smallProject)
        let settings = try #require(project.catalog.locales.first { $0.settings.tag.identifier == locale }).settings
        return Readability(of: lines, in: settings)
    }

    @Test("the measures are the published formulas")
    func formulas() throws {
        // Lla-me hoy. Bus-que u-na a-bo-ga-da: 6 words, 13 syllables, 2 sentences.
        let spanish = try measure([[.text("Llame hoy. Busque una abogada ahora.")]], "es")
        #expect((spanish.words, spanish.sentences, spanish.syllables, spanish.longestSentence) == (6, 2, 14, 4))
        #expect(abs(spanish.inflesz - (206.835 - 62.3 * 14 / 6 - 3)) < 1e-9)
        #expect(abs(spanish.fernandezHuerta - (206.84 - 60 * 14 / 6 - 1.02 * 3)) < 1e-9)
        let english = try measure([[.text("Call today. Find a lawyer now.")]], "en")
        #expect((english.words, english.sentences, english.syllables) == (6, 2, 8))
        #expect(english.fleschKincaidGrade == max(0, 0.39 * 3 + 11.8 * 8 / 6 - 15.59))
    }

    @Test("official names, numbers, addresses and other languages are not counted")
    func whatDoesNotCount() throws {
        let line: [Inline] = [
            .text("Llame al "), .term(id: "ice", [.text("Servicio de Inmigración")]), .text(" o al "),
            .address("https://example.org/abogado", [.text("example.org/abogado")]), .text(". "),
            .term(id: "asylum", [.text("asilo")]), .citation(["paper", "agency"]), .text(" 24 horas"),
        ]
        #expect(try measure([line], "es").words == 6)
    }

    @Test("an empty text has no measure")
    func empty() throws {
        let nothing = try measure([], "es")
        #expect((nothing.words, nothing.inflesz, nothing.fleschKincaidGrade) == (0, 0, 0))
    }

    @Test("what is published is as easy to read as it must be", arguments: ["es", "en"])
    func budgets(tag: String) throws {
        let project = try SoundProject(Repository.root)
        let settings = try #require(project.catalog.locales.first { $0.settings.tag.identifier == tag }).settings
        let guidance = try project.document("guidance", tag)
        for (index, section) in guidance.sections.enumerated() {
            let measured = section.readability(in: settings)
            #expect(measured.longestSentence <= 25, "\(section.id)")
            if tag == "es" {
                #expect(measured.inflesz >= (index < 3 ? 65 : 60), "\(section.id)")
            } else {
                #expect(measured.fleschKincaidGrade <= (index < 3 ? 6 : 8), "\(section.id)")
            }
            if index < 3 { #expect(measured.longestSentence <= 20, "\(section.id)") }
        }
        let story = try project.document("story", tag)
        for section in story.sections {
            let measured = section.readability(in: settings)
            if tag == "es" { #expect(measured.inflesz >= 50, "\(section.id)") }
            if tag == "en" { #expect(measured.fleschKincaidGrade <= 10, "\(section.id)") }
        }
    }
}
