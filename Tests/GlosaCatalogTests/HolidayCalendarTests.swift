import GlosaDiagnostics
import GlosaICU
import GlosaTestSupport
import Testing

@testable import GlosaCatalog

@Suite("Calendars of public holidays")
struct HolidayCalendarTests {
    private func days(_ calendar: HolidayCalendar, in year: Int) throws -> [String] {
        let first = try #require(CivilDate(year: year, month: 1, day: 1))
        let last = try #require(CivilDate(year: year, month: 12, day: 31))
        return calendar.days(in: first...last).map { String($0.iso.dropFirst(5)) }
    }

    /// The calendar of a project's file, and the findings about it.
    private func read(_ text: String) throws -> (calendar: HolidayCalendar?, ids: [String]) {
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: ["Resources/holidays.yaml": text])
        let found = loaded.diagnostics.filter { $0.place?.span.file == "Resources/holidays.yaml" }
        return (loaded.catalog?.holidays.entries.first?.value, found.map(\.id))
    }

    @Test("the program's own file has nothing wrong in it")
    func shipped() {
        #expect(ShippedHolidays.diagnostics == [])
        #expect(ShippedHolidays.calendars.contains("us"))
    }

    @Test(
        "the federal holidays of the United States, kept on the working day beside a weekend",
        arguments: [
            // As the Office of Personnel Management lists them.
            (
                2026,
                [
                    "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26", "12-25",
                ]
            ),
            // New Year's Day of 2028 is kept in 2027.
            (
                2027,
                [
                    "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25", "12-24",
                    "12-31",
                ]
            ),
        ])
    func unitedStates(year: Int, dates: [String]) throws {
        #expect(try days(#require(ShippedHolidays.calendars["us"]), in: year) == dates)
    }

    @Test("a project's calendar has dates, days of the week, the last of a month, and single days")
    func own() throws {
        let (calendar, ids) = try read(
            """
            gb:
              weekend: next
              days:
                - {month: 1, day: 1}
                - {on: 2027-03-26}
                - {month: 5, weekday: mon, week: 1}
                - {month: 8, weekday: mon, week: last}
                - {month: 12, day: 25}
                - {month: 12, day: 26}
              sources: [agency]
              seen: undated

            """)
        #expect(ids == [])
        let own = try #require(calendar)
        // Christmas of 2027 is a Saturday: it and the day after it are kept on Monday and Tuesday.
        #expect(try days(own, in: 2027) == ["01-01", "03-26", "05-03", "08-30", "12-27", "12-28"])
        #expect(try days(own, in: 2028) == ["01-03", "05-01", "08-28", "12-25", "12-26"])
    }

    @Test("without a rule for weekends a holiday stays where it falls, and 29 February where there is one")
    func weekend() throws {
        let (calendar, _) = try read(
            "ve:\n  days: [{month: 7, day: 5}, {month: 2, day: 29}]\n  sources: [agency]\n  seen: undated\n")
        #expect(try days(#require(calendar), in: 2026) == ["07-05"])
        #expect(try days(#require(calendar), in: 2028) == ["02-29", "07-05"])
    }

    @Test("the project's calendar goes before the program's")
    func precedence() throws {
        let text = "us:\n  days: [{on: 2026-03-02}]\n  sources: [agency]\n  seen: undated\n"
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: ["Resources/holidays.yaml": text])
        let catalog = try #require(loaded.catalog)
        #expect(try days(#require(catalog.holidays(of: "us")), in: 2026) == ["03-02"])
        #expect(catalog.holidays(of: "gb") == nil)
    }

    @Test(
        "what is no calendar is an error where it stands",
        arguments: [
            ("xx", "[{month: 1, day: 1}]", "wrong-value"), ("us-tx", "[{month: 1, day: 1}]", "wrong-value"),
            ("us", "[]", "wrong-type"), ("us", "[{month: 13, day: 1}]", "bad-date"),
            ("us", "[{month: 2, day: 30}]", "bad-date"), ("us", "[{day: 1}]", "wrong-value"),
            ("us", "[{month: 1}]", "wrong-value"), ("us", "[{month: 1, weekday: mon}]", "wrong-value"),
            ("us", "[{month: 1, weekday: mon, week: 5}]", "wrong-value"),
            ("us", "[{month: 1, day: 1, weekday: mon, week: 1}]", "wrong-value"),
            ("us", "[{on: 2026-03-02, month: 3}]", "wrong-value"), ("us", "[{on: 2026-02-30}]", "bad-date"),
            ("us", "[christmas]", "not-a-map"),
        ])
    func wrong(country: String, days: String, id: String) throws {
        let (calendar, ids) = try read("\(country):\n  days: \(days)\n  sources: [agency]\n  seen: undated\n")
        #expect(calendar?.country == nil)
        #expect(ids.contains(id), "\(ids)")
    }

    @Test("a project's calendar is recorded, so that a change in it is told")
    func recorded() throws {
        let text = "us:\n  days: [{on: 2026-03-02}]\n  sources: [agency]\n  seen: undated\n"
        let loaded = CatalogLoader.load(Repository.smallProject, replacing: ["Resources/holidays.yaml": text])
        let catalog = try #require(loaded.catalog)
        #expect(catalog.recorded.ids.contains("holidays.us"))
        #expect(!catalog.isGone("holidays.us") && catalog.isGone("holidays.gb"))
    }

    @Test("a project's calendar needs sources that there are")
    func sources() throws {
        #expect(try read("us:\n  days: [{on: 2026-03-02}]\n").ids.contains("missing-source"))
        #expect(
            try read("us:\n  days: [{on: 2026-03-02}]\n  sources: [nobody]\n  seen: undated\n").ids
                == ["unknown-source"])
    }
}
