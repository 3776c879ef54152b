import FoundationEssentials
import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import GlosaTestSupport
import Testing

@testable import GlosaOutput

@Suite("The place for a sentence that nobody answers")
struct ClosedHoursTests {
    private static let office =
        "{days: mon-fri, from: 08:00, to: 20:00, zone: America/New_York, except: {holidays: us}}"

    /// The small project, whose line has these hours.
    private func catalog(_ hours: String = Self.office) throws -> Catalog {
        let path = "Resources/contacts.yaml"
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
        let text = String(decoding: data, as: UTF8.self).replacing(Self.office, with: hours)
        return try #require(CatalogLoader.load(Repository.smallProject, replacing: [path: text]).catalog)
    }

    private func guide(_ catalog: Catalog) throws -> Document {
        let locale = try #require(catalog.locale(LocaleTag("es")))
        return try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
    }

    private func places(_ hours: String) throws -> [String] {
        let lists = try guide(catalog(hours)).sections.flatMap(\.blocks).flatMap(\.items).flatMap(\.details)
            .compactMap(\.contacts)
        let entry = try #require(lists.flatMap(\.entries).first { $0.id == "line" })
        return ClosedHours(entry)?.data.split(separator: ";", omittingEmptySubsequences: false).map(String.init) ?? []
    }

    @Test("has the zone, the days of which holidays are known, the spans in minutes, and the holidays among their days")
    func data() throws {
        let places = try places(Self.office)
        #expect(places.prefix(4) == ["America/New_York", "2026-01-02", "2027-01-21", "1-5-480-1200"])
        #expect(places[4].hasPrefix("2026-01-19,2026-02-16,") && places[4].hasSuffix(",2027-01-18"))
    }

    @Test(
        "a span that runs past midnight ends later than its day",
        arguments: [
            ("{days: fri, from: 23:30, to: 02:00, next-day: true,", "5-5-1410-1560"),
            ("{days: mon-sun, from: 00:30, to: 00:00,", "1-7-30-1440"),
            ("{days: sat, from: 16:00, to: 00:00,", "6-6-960-1440"),
            (
                "{spans: [{days: mon-fri, from: 08:00, to: 12:00}, {days: sat, from: 09:15, to: 13:00}],",
                "1-5-480-720,6-6-555-780"
            ),
        ])
    func spans(hours: String, data: String) throws {
        #expect(try places("\(hours) zone: America/Chicago, except: {holidays: us}}").dropFirst(3).first == data)
    }

    @Test(
        "there is none where nobody knows which days are holidays, and for day and night",
        arguments: [
            office.replacing("us}}", with: "ve}}"), office.replacing(", except: {holidays: us}", with: ""), "always",
        ])
    func none(hours: String) throws {
        #expect(try places(hours) == [])
        let catalog = try catalog(hours)
        let renderer = try HTMLRenderer(catalog: catalog)
        let page = String(decoding: renderer.render(try guide(catalog), at: .document("guidance")), as: UTF8.self)
        #expect(!page.contains("data-hours") && !page.contains(BuiltIn.hours.text))
        #expect(!page.contains(BuiltIn.hours.policySource.dropFirst().dropLast()))
    }

    @Test("the script is on pages with such a telephone, and on no other; the page's policy lets it in")
    func script() throws {
        let catalog = try catalog()
        let renderer = try HTMLRenderer(catalog: catalog)
        let guide = try guide(catalog)
        for place in [PagePlace.document("guidance"), .whole("guidance"), .everything] {
            let bytes = place == .everything ? renderer.renderEverything([guide]) : renderer.render(guide, at: place)
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains(#"<p class="closed ui" hidden="" data-hours="America/New_York;2026-01-02;"#))
            #expect(page.contains(#""Cerrado hasta el {opens}." data-locale="es-US"></p>"#))
            #expect(page.components(separatedBy: BuiltIn.hours.text).count == 2)
            #expect(page.contains(BuiltIn.hours.policySource.dropFirst().dropLast()))
        }
        let locale = try #require(catalog.locale(LocaleTag("es")))
        let story = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("story").document)
        let other = String(decoding: renderer.render(story, at: .document("story")), as: UTF8.self)
        #expect(!other.contains(BuiltIn.hours.text))
    }

    @Test("pieces for other sites have no place for it")
    func fragments() throws {
        let catalog = try catalog()
        let json = try JSONRenderer(catalog: catalog).render(try guide(catalog), section: nil)
        #expect(json.contains("+18883514024") && !json.contains("data-hours"))
    }
}
