import GlosaICU
import Testing

@testable import GlosaDocument

@Suite("Hours on the clocks of the callers")
struct HoursElsewhereTests {
    private func runs(_ zone: String, from start: String, to end: String) throws -> [String] {
        let newYork = try TimeZoneID("America/New_York")
        let first = try #require(CivilDate(iso: start))
        let last = try #require(CivilDate(iso: end))
        let opening = try #require(CivilTime(iso: "08:00"))
        let closing = try #require(CivilTime(iso: "20:00"))
        return try HoursElsewhere.runs(opening, closing, newYork, TimeZoneID(zone), first...last).map { run in
            "\(run.from.iso.prefix(5))-\(run.to.iso.prefix(5))" + (run.until.map { " until \($0)" } ?? "")
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

    @Test("hours that reach into another day are not shown")
    func otherDay() throws { #expect(try runs("Asia/Tokyo", from: "2026-11-22", to: "2026-11-30").isEmpty) }
}
