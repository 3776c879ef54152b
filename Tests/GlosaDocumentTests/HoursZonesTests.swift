import FoundationEssentials
import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaTestSupport
import Testing

@Suite("Hours in the zones of their readers")
struct HoursZonesTests {
    private static let office =
        "{days: mon-fri, from: 08:00, to: 20:00, zone: America/New_York, except: {holidays: us}}"
    private static let sorted = [
        "most of Texas}": "most of Texas, audience: inside}", "California}": "California, audience: inside}",
        "Venezuela}": "Venezuela, audience: abroad}",
    ]
    private static let own = "Published hours: Monday to Friday, 8:00 AM to 8:00 PM (New York Time)."
    private static let closed = "Closed on US holidays."

    private func read(_ path: String) throws -> String {
        let data = try #require(FileManager.default.contents(atPath: "\(Repository.smallProject)/\(path)"))
        return String(decoding: data, as: UTF8.self)
    }

    /// The small project with a step of a branch that names the line, and the program's own words.
    private func loaded(
        _ audience: (branch: String?, step: String?), hours: String, zones: [String: String]
    ) throws -> CatalogLoader.Loaded {
        func key(_ audience: String?, _ indent: String) -> String {
            audience.map { "\(indent)audience: \($0)\n" } ?? ""
        }
        let outline = try read("Resources/outline.yaml")
            .replacing(
                "      audience: abroad\n      items:\n", with: key(audience.branch, "      ") + "      items:\n"
            )
            .replacing(
                "          audience: abroad\n", with: key(audience.step, "          ") + "          contacts: [line]\n"
            )
            // It stands nowhere else, so that no other line is found.
            .replacing("contacts: [page, line]", with: "contacts: [page]")
            .replacing("      contacts: [line]\n      sources", with: "      sources")
        var settings = try read("locales/en/locale.yaml")
        for (old, new) in zones { settings = settings.replacing(old, with: new) }
        var isOwn = false
        let words = try read("locales/en/interface.yaml").split(separator: "\n", omittingEmptySubsequences: false)
            .filter { line in
                if !line.hasPrefix(" ") { isOwn = line.hasPrefix("hours-") && !line.hasPrefix("hours-except-holidays") }
                return !isOwn
            }.joined(separator: "\n")
        return CatalogLoader.load(
            Repository.smallProject,
            replacing: [
                "Resources/outline.yaml": outline, "locales/en/locale.yaml": settings,
                "locales/en/interface.yaml": words,
                "Resources/contacts.yaml": try read("Resources/contacts.yaml").replacing(Self.office, with: hours),
            ])
    }

    private func line(
        branch: String? = nil, step: String? = nil, hours: String = Self.office, zones: [String: String] = Self.sorted
    ) throws -> String {
        let catalog = try #require(try loaded((branch, step), hours: hours, zones: zones).catalog)
        let locale = try #require(catalog.locale(LocaleTag("en")))
        let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
        let lines = document.plainLines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { $0.contains(" AM") }
        #expect(lines.count == 1, "\(lines)")
        return lines.first ?? ""
    }

    @Test("what is for everyone has all zones, after that of whoever answers")
    func everyone() throws {
        #expect(
            try line()
                == "\(Self.own) In most of Texas, 7:00 AM to 7:00 PM. In California, 5:00 AM to 5:00 PM. "
                + "In Venezuela, 9:00 AM to 9:00 PM, until March 8, 2026. "
                + "In Venezuela, 8:00 AM to 8:00 PM, until November 1, 2026. In Venezuela, 9:00 AM to 9:00 PM. "
                + Self.closed)
    }

    @Test(
        "what is for readers inside has their zones alone, whether the branch says so or the step",
        arguments: [("inside", nil), (nil, "inside"), ("abroad", "inside")] as [(String?, String?)])
    func inside(branch: String?, step: String?) throws {
        #expect(
            try line(branch: branch, step: step)
                == "Published hours: in most of Texas, Monday to Friday, 7:00 AM to 7:00 PM. "
                + "In California, 5:00 AM to 5:00 PM. \(Self.closed)")
    }

    @Test("what is for readers abroad has theirs alone, and says until when")
    func abroad() throws {
        #expect(
            try line(branch: "abroad")
                == "Published hours: in Venezuela, Monday to Friday, 9:00 AM to 9:00 PM, until March 8, 2026. "
                + "In Venezuela, 8:00 AM to 8:00 PM, until November 1, 2026. In Venezuela, 9:00 AM to 9:00 PM. "
                + Self.closed)
    }

    @Test("the zone of whoever answers is named where it is a reader's")
    func ownZone() throws {
        let court = "{days: mon-fri, from: 08:30, to: 16:30, zone: America/Los_Angeles}"
        #expect(
            try line(branch: "inside", hours: court)
                == "Published hours: in most of Texas, Monday to Friday, 10:30 AM to 6:30 PM. "
                + "In California, 8:30 AM to 4:30 PM.")
    }

    @Test("where no zone is known to be a reader's, that of whoever answers stands first")
    func unknown() throws {
        let inside = Self.sorted.filter { $0.key != "Venezuela}" }
        // Venezuela is for all then, and comes after.
        #expect(try line(branch: "abroad", zones: inside).hasPrefix("\(Self.own) In Venezuela, 9:00 AM"))
        #expect(
            try line(branch: "inside", zones: [:]).hasPrefix("\(Self.own) In most of Texas, 7:00 AM to 7:00 PM. In"))
        let abroad = Self.sorted.mapValues { $0.replacing("inside", with: "abroad") }
        #expect(try line(branch: "inside", zones: abroad) == "\(Self.own) \(Self.closed)")
    }

    @Test("several spans are published once, and each sentence names its days")
    func spans() throws {
        let spans =
            "{spans: [{days: mon-fri, from: 08:00, to: 20:00}, {days: sat, from: 10:00, to: 14:00}], "
            + "zone: America/New_York}"
        #expect(
            try line(branch: "inside", hours: spans)
                == "Published hours: in most of Texas, Monday to Friday, 7:00 AM to 7:00 PM. "
                + "In most of Texas, on Saturday, 9:00 AM to 1:00 PM. "
                + "In California, Monday to Friday, 5:00 AM to 5:00 PM. In California, on Saturday, 7:00 AM to 11:00 AM."
        )
        #expect(
            try line(hours: spans).hasPrefix(
                "\(Self.own) Saturday, 10:00 AM to 2:00 PM. In most of Texas, Monday to Friday, 7:00 AM"))
    }

    @Test("hours that fall on other days for readers name the days in every sentence")
    func otherDays() throws {
        let night = "{days: fri, from: 23:30, to: 02:00, next-day: true, zone: America/New_York}"
        #expect(
            try line(branch: "inside", hours: night)
                == "Published hours: in most of Texas, on Friday, 10:30 PM to 1:00 AM on Saturday. "
                + "In California, on Friday, 8:30 PM to 11:00 PM.")
        let early = "{days: mon-fri, from: 01:00, to: 05:00, zone: America/New_York}"
        #expect(
            try line(branch: "inside", hours: early)
                == "Published hours: in most of Texas, Monday to Friday, 12:00 AM to 4:00 AM. "
                + "In California, Sunday to Thursday, 10:00 PM to 2:00 AM the next day (Monday to Friday).")
    }

    @Test("an audience that is none is told, with the words that there are")
    func diagnosed() throws {
        let found = try loaded((nil, nil), hours: Self.office, zones: ["Venezuela}": "Venezuela, audience: outside}"])
            .diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.id) == ["wrong-value"])
        #expect(found.first?.message.contains("`audience` cannot be `outside`") == true, "\(found)")
        #expect(found.first?.help?.contains("`inside`, `abroad`") == true)
    }

    @Test("the days of which holidays are known are those of the document; none without a calendar")
    func holidaysKnown() throws {
        func known(_ hours: String) throws -> String? {
            let catalog = try #require(try loaded((nil, nil), hours: hours, zones: [:]).catalog)
            let locale = try #require(catalog.locale(LocaleTag("en")))
            let document = try #require(DocumentBuilder(catalog: catalog, locale: locale).build("guidance").document)
            let entries = document.sections.flatMap(\.blocks).flatMap(\.items).flatMap(\.details)
                .compactMap(\.contacts).flatMap(\.entries).filter { $0.id == "line" }
            return try #require(entries.first).holidaysKnown.map { "\($0.lowerBound.iso) \($0.upperBound.iso)" }
        }
        #expect(try known(Self.office) == "2026-01-02 2027-01-21")
        #expect(try known(Self.office.replacing("us}}", with: "ve}}")) == nil)
        #expect(try known(Self.office.replacing(", except: {holidays: us}", with: "")) == nil)
    }
}
