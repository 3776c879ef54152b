import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("Who answers, and for whom, in every output")
struct ContactServiceTests {
    /// The guide of the small project, whose line has these keys besides.
    private func catalog(_ keys: String) throws -> Catalog {
        let path = "Resources/contacts.yaml"
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
        let text = String(decoding: data, as: UTF8.self)
        let tel = try #require(text.firstRange(of: "  kind: phone\n  tel: +18883514024\n"))
        let loaded = CatalogLoader.load(
            Repository.smallProject, replacing: [path: text[..<tel.lowerBound] + keys + text[tel.upperBound...]])
        #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
        return try #require(loaded.catalog)
    }

    private func document(_ catalog: Catalog, _ tag: String) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
    }

    private func outputs(_ keys: String, _ tag: String) throws -> [String] {
        let catalog = try catalog(keys)
        let document = try document(catalog, tag)
        let html = try HTMLRenderer(site: PageSite(catalog: catalog)).render(document, at: .document("guidance"))
        return try [
            String(decoding: html, as: UTF8.self), TextRenderer().render(document),
            JSONRenderer(catalog: catalog).render(document, section: nil),
            ListeningRenderer(catalog: catalog).render(document),
            ChatRenderer(catalog: catalog).render(document, at: .section(document: "guidance", section: "find")),
        ].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    private let line = "  kind: phone\n  tel: +12025550143\n"

    @Test("a machine, and a line from inside, say so wherever the number stands, in a chat too")
    func cautions() throws {
        let keys = line + "  answers: machine\n  for: detained\n  does-not: [message, find]\n"
        for output in try outputs(keys, "es") {
            #expect(output.contains("Contesta una máquina."))
            #expect(output.contains("Solo funciona desde adentro."))
            #expect(output.contains("No lleva mensajes."))
            #expect(output.contains("No sirve para encontrar a una persona."))
        }
        for output in try outputs(keys, "en") { #expect(output.contains("A machine answers.")) }
        for output in try outputs(line + "  answers: person\n  for: family\n", "es") {
            #expect(!output.contains("máquina") && !output.contains("adentro"))
        }
    }

    @Test("of a contact that is named again its cautions and its hours stand again")
    func again() throws {
        let document = try document(try catalog(line + "  answers: machine\n"), "es")
        let lists = document.sections.flatMap(\.blocks).flatMap(\.items).flatMap(\.details).compactMap(\.contacts)
        let entries = lists.flatMap(\.entries).filter { $0.id == "line" }
        #expect(entries.count == 2)
        for entry in entries {
            #expect(entry.cautions.map(\.plainText) == ["Contesta una máquina."])
            #expect(entry.lines.first?.plainText == "Contesta una máquina.")
            #expect(entry.lines.contains { $0.plainText.contains("8:00") })
        }
        #expect(entries[1].lines.count < entries[0].lines.count)
    }

    @Test("data say who answers, for whom, with what it helps, where and until when")
    func data() throws {
        let keys =
            line
            + "  answers: machine\n  for: family\n  helps-with: [court, find]\n  does-not: message\n  place: us-tx\n"
            + "  extension: \"42\"\n  menu: {es: \"2\"}\n"
        let json = try outputs(keys, "es")[2].replacing(" ", with: "")
        for text in [
            #""answers":"machine""#, #""for":["family"]"#, #""helpsWith":["court","find"]"#, #""doesNot":["message"]"#,
            #""places":["us-tx"]"#, #""extension":"42""#, #""menu":{"es":"2"}"#, #""reachableFrom":"us""#,
            #""endsNextDay":false"#,
        ] { #expect(json.contains(text), "\(text)") }
        let text = try outputs(keys, "es")[1]
        #expect(text.contains("Extensión: 42."))
        #expect(text.contains("Para español, marque 2."))
    }

    @Test("an e-mail address is a link to it, and nobody says that it was called")
    func email() throws {
        let outputs = try outputs("  kind: email\n  email: {es: ayuda@example.org, en: help@example.org}\n", "es")
        #expect(outputs[0].contains(#"href="mailto:ayuda@example.org""#))
        #expect(outputs[1].contains("ayuda@example.org"))
        #expect(!outputs[1].contains("help@example.org"))
        #expect(outputs[3].contains("ayuda arroba example punto org"))
        #expect(outputs[1].contains("escrito a esta dirección"))
        #expect(!outputs[1].contains("la llamada puede costar"))
    }

    @Test("a number stands in the groups of its country, and in those that the contact gives")
    func groups() throws {
        let spain = try outputs("  kind: phone\n  tel: +34612345678\n", "es")
        #expect(spain[1].contains("+34 612 34 56 78"))
        #expect(spain[0].contains("tel:+34612345678"))
        let own = try outputs("  kind: phone\n  tel: +442071838750\n  written: 020 7183 8750\n", "es")
        #expect(own[1].contains("+44 20 7183 8750"))
        #expect(own[3].contains("más cuatro cuatro, dos cero, siete uno ocho tres, ocho siete cinco cero"))
    }

    /// The lines of the guide of the small project, whose line has these hours.
    private func lines(hours: String, _ tag: String, zones: String? = nil) throws -> [String] {
        func read(_ path: String) throws -> String {
            let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
            return String(decoding: data, as: UTF8.self)
        }
        let path = "Resources/contacts.yaml"
        var files = [
            path: try read(path).replacing(
                "{days: mon-fri, from: 08:00, to: 20:00, zone: America/New_York, except: {holidays: us}}", with: hours)
        ]
        if let zones {
            let settings = "locales/\(tag)/locale.yaml"
            files[settings] = try read(settings).replacing("America/Caracas", with: zones)
        }
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: files)
        return try document(try #require(loaded.catalog), tag).plainLines.map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    @Test("hours past midnight name the day on which they end, here and on the callers' clocks")
    func midnight() throws {
        let one = "{days: fri, from: 23:30, to: 02:00, next-day: true, zone: America/New_York}"
        let lines = try lines(hours: one, "es")
        #expect(
            lines.contains { $0.contains("11:30 p. m. a 2:00 a. m. del sábado (hora de Nueva York).") }, "\(lines)")
        // In Venezuela, an hour later in winter, they begin on Saturday.
        #expect(
            lines.contains { $0.contains("En Venezuela, cada sábado, de 12:30 a. m. a 3:00 a. m.") }, "\(lines)")
        let several = "{days: mon-fri, from: 22:00, to: 02:00, next-day: true, zone: America/New_York}"
        #expect(
            try self.lines(hours: several, "en").contains {
                $0.contains("10:00 PM to 2:00 AM the next day (Tuesday to Saturday) (New York Time).")
            })
        let all = "{days: mon-sun, from: 22:00, to: 02:00, next-day: true, zone: America/New_York}"
        #expect(
            try self.lines(hours: all, "en").contains {
                $0.contains("10:00 PM to 2:00 AM the next day (New York Time).")
            })
    }

    @Test("hours that cross midnight only on the callers' clocks name both days there")
    func midnightElsewhere() throws {
        let office = "{days: mon-fri, from: 09:00, to: 17:00, zone: America/New_York}"
        let lines = try lines(hours: office, "es", zones: "Asia/Kathmandu")
        #expect(
            lines.contains {
                $0.contains("En Venezuela, de lunes a viernes, de ")
                    && $0.contains(" a. m. del día siguiente (de martes a sábado)")
            }, "\(lines)")
        let monday = "{days: mon, from: 09:00, to: 17:00, zone: America/New_York}"
        #expect(
            try self.lines(hours: monday, "es", zones: "Asia/Kathmandu").contains {
                $0.contains("En Venezuela, cada lunes, de ") && $0.contains(" a. m. del martes")
            })
    }
}
