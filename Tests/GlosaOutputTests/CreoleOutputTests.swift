import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaTestSupport
import Testing

/// Haitian Creole, of which ICU has nothing, in every output: its words come out of its own locale.yaml.
@Suite("A language without ICU's data in every output")
struct CreoleOutputTests {
    private func document(_ id: String, _ catalog: Catalog) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag("ht")))
        let built = DocumentBuilder(catalog: catalog, locale: locale).build(id)
        #expect(built.diagnostics == [], "\(built.diagnostics.map { DiagnosticText().print($0) }.joined())")
        return try #require(built.document)
    }

    private func outputs(_ id: String, _ data: String = CreoleProject.data) throws -> [String: String] {
        let catalog = try #require(CreoleProject.load(data).catalog)
        let document = try document(id, catalog)
        return [
            "text": TextRenderer().render(document),
            "html": String(
                decoding: try HTMLRenderer(catalog: catalog).render(document, at: .document(id)), as: UTF8.self),
            "voice": try ListeningRenderer(catalog: catalog).render(document),
            "json": try JSONRenderer(catalog: catalog).render(document),
        ]
    }

    /// The text with every space an ordinary one and no line broken.
    private func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    @Test("a date has a Creole month")
    func months() throws {
        for (name, text) in try outputs("background") {
            let date = name == "voice" ? "kenz mas de mil vennsenk" : "15 mas 2025"
            #expect(plain(text).contains(date), "\(name): \(text)")
        }
    }

    @Test("hours have Creole days, on the clock of 24 hours, and languages Creole names")
    func hours() throws {
        for (name, text) in try outputs("steps") {
            let text = plain(text)
            #expect(text.contains("lendi"), "\(name)")
            #expect(text.contains("vandredi"), "\(name)")
            #expect(text.contains(name == "voice" ? "nèf" : "09:00"), "\(name)")
            #expect(text.contains("anglè ak panyòl"), "\(name)")
        }
    }

    @Test("without its words a date is in digits, and no output has a French or an English month, or a name in braces")
    func alone() throws {
        for id in ["background", "steps"] {
            for (name, text) in try outputs(id, "formatting: fr-HT\n") {
                let text = plain(text)
                if id == "background" { #expect(text.contains("2025-03-15"), "\(name)") }
                for word in Self.strangers { #expect(!text.contains(word), "\(name) has \(word)") }
            }
        }
        // No digit of a telephone number is lost where there are no words for it.
        let voice = try #require(try outputs("steps", "formatting: fr-HT\n")["voice"])
        #expect(voice.contains("4 4, 2 0 7 1 8 3 8 7 5 0"))
    }

    /// Words that would come from another language, and the beginning of a name in braces.
    private static let strangers = ["mars", "March", "octobre", "October", "lundi", "Monday", "anglais", "{$"]

    @Test("numbers are said in Creole")
    func voice() throws {
        let voice = try #require(try outputs("steps")["voice"])
        #expect(plain(voice).contains("within katòz days"))
    }
}

/// The project in five languages, in the one that ICU lacks.
@Suite("The fixture in five languages, in Haitian Creole")
struct CreoleFixtureTests {
    @Test("every document has Creole months and days, and none that is French or English")
    func documents() throws {
        let catalog = try SoundProject(Repository.languagesProject).catalog
        let locale = try #require(catalog.locale(LocaleTag("ht")))
        var all = ""
        for id in catalog.documentIDs {
            let built = DocumentBuilder(catalog: catalog, locale: locale).build(id)
            #expect(built.diagnostics == [], "\(built.diagnostics.map { DiagnosticText().print($0) }.joined())")
            let text = TextRenderer().render(try #require(built.document))
            all += text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
        }
        for word in ["jiyè 2025", "oktòb 2025", "lendi", "vandredi", "panyòl", "45,00 dola"] {
            #expect(all.contains(word), "\(word)")
        }
        for word in ["juillet", "octobre", "lundi", "vendredi", "October", "{$"] {
            #expect(!all.contains(word), "\(word)")
        }
    }
}
