import GlosaICU
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    @Test(
        "a day that does not exist is refused",
        arguments: [
            "2024-02-30", "2023-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00",
            "2025-1-1",
            "20250101", "2025-01-01T00:00", " 2025-01-01", "25-01-01", "-025-01-01", "2025/01/01", "", "2025-01-0١",
        ])
    func refused(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test("a day that exists is read and written", arguments: ["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"])
    func iso(text: String) {
        #expect(CivilDate(iso: text)?.iso == text)
    }

    @Test(
        "days between dates are counted",
        arguments: [
            ("2025-03-15", "2025-07-18", 125), ("2025-07-18", "2025-03-15", -125), ("2024-02-28", "2024-03-01", 2),
            ("1900-02-28", "1900-03-01", 1), ("2025-03-15", "2025-03-15", 0), ("0000-01-01", "9999-12-31", 3_652_424),
        ])
    func days(start: String, end: String, days: Int) throws {
        let start = try #require(CivilDate(iso: start))
        let end = try #require(CivilDate(iso: end))
        #expect(CivilDate.days(from: start, to: end) == days)
        #expect(start.adding(days: days) == end)
        #expect((start < end) == (days > 0))
    }

    @Test("every day from 0 to 9999 follows the one before it")
    func everyDay() throws {
        var previous = try #require(CivilDate(year: 0, month: 1, day: 1))
        for number in (previous.daysSinceEpoch + 1)... {
            guard let date = CivilDate(daysSinceEpoch: number) else { break }
            let follows =
                date.day == previous.day + 1 && date.month == previous.month
                || date.day == 1 && previous.day == CivilDate.daysIn(month: previous.month, ofYear: previous.year)
            guard follows, date.daysSinceEpoch == number else {
                Issue.record("\(previous) is followed by \(date)")
                return
            }
            previous = date
        }
        #expect(previous.iso == "9999-12-31")
    }

    @Test(
        "the day of the week is ISO's",
        arguments: [
            ("2025-03-15", Weekday.saturday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday),
            ("2000-02-29", .tuesday), ("0000-01-01", .saturday), ("2024-12-30", .monday),
        ])
    func weekday(text: String, weekday: Weekday) {
        #expect(CivilDate(iso: text)?.weekday == weekday)
    }

    @Test("to add days beyond the calendar gives nothing", arguments: [Int.max, Int.min, 4_000_000])
    func outOfRange(days: Int) {
        #expect(CivilDate(iso: "2025-03-15")?.adding(days: days) == nil)
    }
}

@Suite("Civil times")
struct CivilTimeTests {
    @Test(
        "a time of day is read and written",
        arguments: [
            ("08:30", "08:30:00"), ("23:59:59", "23:59:59"), ("00:00:00.5", "00:00:00.500"),
            ("12:00:00.123456789", "12:00:00.123"),
        ])
    func iso(text: String, iso: String) {
        #expect(CivilTime(iso: text)?.iso == iso)
    }

    @Test(
        "a time that does not exist is refused",
        arguments: [
            "24:00", "12:60", "12:00:60", "8:30", "08:30:", "08:30:00.", "08:30:00.0000000001", "0830", "", "08:30Z",
        ])
    func refused(text: String) {
        #expect(CivilTime(iso: text) == nil)
    }
}
