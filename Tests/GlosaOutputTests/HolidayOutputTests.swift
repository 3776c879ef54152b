import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaTestSupport
import Testing

@Suite("Public holidays in every output")
struct HolidayOutputTests {
    /// The outputs of the guide of the small project, whose line is closed on holidays, in the program's own words.
    private func outputs(_ country: String, _ tag: String, calendars: String? = nil) throws -> [String] {
        func read(_ path: String) throws -> String {
            let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
            return String(decoding: data, as: UTF8.self)
        }
        let words = "locales/\(tag)/interface.yaml"
        var files = [
            "Resources/contacts.yaml": try read("Resources/contacts.yaml")
                .replacing("{holidays: us}", with: "{holidays: \(country)}"),
            words: try read(words).split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.hasPrefix("hours-except-holidays:") }.joined(separator: "\n"),
        ]
        if let calendars { files["Resources/holidays.yaml"] = calendars }
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: files)
        #expect(loaded.diagnostics.filter { $0.severity == .error } == [])
        let catalog = try #require(loaded.catalog)
        let locale = try #require(catalog.locale(LocaleTag(tag)))
        let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
        let html = try HTMLRenderer(site: PageSite(catalog: catalog)).render(document, at: .document("guidance"))
        return try [
            String(decoding: html, as: UTF8.self), TextRenderer().render(document),
            JSONRenderer(catalog: catalog).render(document, section: nil),
            ListeningRenderer(catalog: catalog).render(document),
        ].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }

    @Test("every output names the country, and the days where they are known")
    func known() throws {
        for output in try outputs("us", "es").prefix(3) {
            #expect(output.contains("No atiende los días feriados (Estados Unidos): 19 de enero de 2026, "))
            #expect(output.contains("26 de noviembre de 2026"))
            // Independence Day is a Saturday, and is kept on Friday.
            #expect(output.contains("3 de julio de 2026") && !output.contains("4 de julio de 2026"))
        }
        let said = try outputs("us", "es")[3]
        #expect(said.contains("No atiende los días feriados (Estados Unidos): diecinueve de enero"))
        #expect(try outputs("us", "en")[1].contains("Closed on public holidays (United States): January 19, 2026"))
    }

    @Test("of a country without a calendar only the name is told")
    func unknown() throws {
        for output in try outputs("ve", "es") {
            #expect(output.contains("No atiende los días feriados (Venezuela)."))
        }
        let json = try outputs("ve", "es")[2]
        #expect(json.contains(#""holidays": "ve""#) || json.contains(#""holidays":"ve""#))
        #expect(!json.contains("closedOn"))
    }

    @Test("a project's own calendar tells its days, in the data too, but for those on which it is closed anyway")
    func own() throws {
        // The first is a Monday; the second a Sunday.
        let calendars = "ve:\n  days: [{on: 2026-10-12}, {on: 2026-07-05}]\n  sources: [paper]\n  seen: undated\n"
        let outputs = try outputs("ve", "es", calendars: calendars)
        #expect(outputs[1].contains("No atiende los días feriados (Venezuela): 12 de octubre de 2026."))
        #expect(outputs[2].contains("closedOn") && outputs[2].contains("2026-10-12"))
        #expect(!outputs[2].contains("2026-07-05"))
    }
}
