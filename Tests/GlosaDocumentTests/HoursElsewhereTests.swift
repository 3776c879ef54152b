import GlosaCatalog
import GlosaICU
import Testing

@testable import GlosaDocument

@Suite("Hours on the clocks of the callers")
struct HoursElsewhereTests {
    private func runs(
        _ zone: String, from start: String, to end: String, days: ClosedRange<Int> = 1...7,
        hours: (String, String) = ("08:00", "20:00")
    ) throws -> [String] {
        let newYork = try TimeZoneID("America/New_York")
        let first = try #require(CivilDate(iso: start))
        let last = try #require(CivilDate(iso: end))
        let span = try Contact.Hours.Span(
            days: days, from: #require(CivilTime(iso: hours.0)), to: #require(CivilTime(iso: hours.1)))
        return try HoursElsewhere.runs(span, newYork, TimeZoneID(zone), first...last).map { run in
            let shift = run.shift == 0 ? "" : run.shift > 0 ? " a day later" : " a day earlier"
            return "\(run.from.iso.prefix(5))-\(run.to.iso.prefix(5))" + (run.endsNextDay ? "+1" : "") + shift
                + (run.until.map { " until \($0)" } ?? "")
        }
    }

    @Test(
        "in winter and in summer",
        arguments: [
            ("America/Chicago", "07:00-19:00", "07:00-19:00"), ("America/Denver", "06:00-18:00", "06:00-18:00"),
            ("America/Los_Angeles", "05:00-17:00", "05:00-17:00"), ("America/Caracas", "09:00-21:00", "08:00-20:00"),
        ])
    func seasons(zone: String, winter: String, summer: String) throws {
        #expect(try runs(zone, from: "2026-11-22", to: "2027-01-21") == [winter])
        #expect(try runs(zone, from: "2026-06-01", to: "2026-07-01") == [summer])
    }

    @Test("when clocks change in between, each run says until when")
    func change() throws {
        #expect(
            try runs("America/Caracas", from: "2026-11-22", to: "2027-11-30")
                == ["09:00-21:00 until 2027-03-13", "08:00-20:00 until 2027-11-06", "09:00-21:00"])
    }

    @Test("clocks change on a Sunday: hours of working days have no line for that night")
    func closedDay() throws {
        #expect(
            try runs(
                "America/Caracas", from: "2027-03-08", to: "2027-03-20", days: 1...5, hours: ("01:00", "05:00"))
                == ["02:00-06:00 until 2027-03-14", "01:00-05:00"])
        // On the Sunday itself two o'clock comes an hour early: somebody who is there on Sundays sees it.
        #expect(
            try runs("America/Caracas", from: "2027-03-14", to: "2027-03-15", hours: ("01:00", "05:00"))
                == ["02:00-05:00 until 2027-03-14", "01:00-05:00"])
    }

    @Test(
        "hours past midnight, and hours that fall on another day over there",
        arguments: [
            ("America/Chicago", "20:00", "02:00", "19:00-01:00+1"),
            ("America/Chicago", "20:00", "01:00", "19:00-00:00"),
            ("America/Los_Angeles", "22:00", "02:30", "19:00-23:30"),
            ("America/Caracas", "19:00", "23:30", "20:00-00:30+1"),
            ("America/Caracas", "23:30", "04:00", "00:30-05:00 a day later"),
            ("America/Los_Angeles", "01:00", "08:00", "22:00-05:00+1 a day earlier"),
            ("America/Los_Angeles", "00:00", "00:00", "21:00-21:00+1 a day earlier"),
            ("Asia/Tokyo", "08:00", "20:00", "22:00-10:00+1"), ("Asia/Kathmandu", "09:00", "13:15", "19:45-00:00"),
            ("Asia/Kathmandu", "09:00", "17:00", "19:45-03:45+1"),
        ])
    func midnight(zone: String, opening: String, closing: String, elsewhere: String) throws {
        #expect(
            try runs(zone, from: "2026-12-01", to: "2026-12-31", hours: (opening, closing)) == [elsewhere])
    }

    @Test("hours that end at midnight end with the day")
    func endOfDay() throws {
        func span(_ from: String, _ to: String) throws -> Contact.Hours.Span {
            try Contact.Hours.Span(
                days: 1...5, from: #require(CivilTime(iso: from)), to: #require(CivilTime(iso: to)))
        }
        #expect(try !span("16:00", "00:00").endsNextDay)
        #expect(try span("16:00", "00:01").endsNextDay)
        #expect(try !span("08:00", "20:00").endsNextDay)
    }
}
