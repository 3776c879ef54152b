import GlosaICU
import MessageFormat
import Testing

@Suite("The date functions")
struct DateFunctionTests {
    @Test(
        "fields and lengths follow the locale",
        arguments: [
            Row("{|2025-03-15| :date}", "es", is: "15 mar 2025"),
            Row("{|2025-03-15| :date length=long}", "es", is: "15 de marzo de 2025"),
            Row("{|2025-03-15| :date length=short}", "es", is: "15/3/2025"),
            Row("{|2025-03-15| :date fields=weekday length=long}", "es", is: "sábado"),
            Row("{|2025-03-15| :date fields=day-weekday length=long}", "en", is: "15 Saturday"),
            Row("{|2025-03-15| :date fields=month-day length=long}", "es", is: "15 de marzo"),
            Row("{|2025-03-15| :date fields=month-day-weekday length=long}", "es", is: "sábado, 15 de marzo"),
            Row("{|2025-03-15| :date fields=year-month-day-weekday length=long}", "en", is: "Saturday, March 15, 2025"),
            Row("{|2006-01-02T15:04:06| :date}", "en", is: "Jan 2, 2006"),
            Row("{|2006-01-02T15:04:06| :time}", "es", is: "15:04"),
            Row("{|2006-01-02T15:04:06| :time precision=second}", "en", is: "3:04:06 PM"),
            Row("{|2006-01-02T15:04:06| :time hour12=true}", "es", is: "3:04 p. m."),
            Row("{|2006-01-02T15:04:06| :time hour12=false}", "en", is: "15:04"),
            Row("{|2006-01-02T15:04:06| :time precision=hour}", "en", is: "3 PM"),
            Row("{|2006-01-02| :time}", "es", is: "0:00"),
            Row("{|2006-01-02T15:04:06| :datetime}", "es", is: "2 ene 2006, 15:04"),
            Row(
                "{|2006-01-02T15:04:06| :datetime dateLength=long timePrecision=second}", "en",
                is: "January 2, 2006 at 3:04:06 PM"),
            Row("{|0001-01-01| :date length=long}", "en", is: "January 1, 1"),
            Row("{|1582-10-10| :date length=long}", "es", is: "10 de octubre de 1582"),
            Row("{|9999-12-31| :date length=long}", "es", is: "31 de diciembre de 9999"),
        ])
    func fields(row: Row) throws { try check(row) }

    @Test(
        "the precision of a date travels",
        arguments: [
            Row("{$d :date}", "es", ["d": date("1798")], is: "1798"),
            Row("{$d :date length=long}", "es", ["d": date("2024-05")], is: "mayo de 2024"),
            Row("{$d :date length=long fields=month-day}", "es", ["d": date("2024-05")], is: "mayo"),
            Row("{$d :date fields=weekday length=long}", "es", ["d": date("1798")], is: "1798"),
            Row("{$d}", "es", ["d": date("2024-05-09")], is: "9 may 2024"),
            Row(".local $e = {$d :date} {{{$e :date length=long}}}", "es", ["d": date("2024-05")], is: "mayo de 2024"),
            Row("{$d :time}", "es", ["d": date("1798")], is: "{$d}", ["bad-operand"]),
        ])
    func precision(row: Row) throws { try check(row) }

    @Test(
        "literals are checked here, not guessed at",
        arguments: [
            "2024-02-30", "2024-13-01", "2024-00-10", "0000-01-01", "2024-1-1", "20240101", "2024-01-01T",
            "2024-01-01T24:00:00",
            "2024-01-01T23:60:00", "2024-01-01 10:00:00", "2024-01-01T10:00", "2024-01-01T10:00:00.",
            "2024-01-01T10:00:00.1234",
            "2024-01-01T10:00:00+14:01", "2024-01-01T10:00:00+1:00", "2024-01-01T10:00:00z", "2024", "+2024-01-01",
            "2023-02-29", "",
        ])
    func badLiterals(literal: String) throws {
        let result = try formatted("{|\(literal)| :datetime}", "en")
        #expect(result.errors == ["bad-operand"])
        #expect(result.text == "{|\(literal)|}")
    }

    @Test(
        "zones are converted, and named when asked for",
        arguments: [
            Row(
                "{|2025-07-04T12:00:00Z| :datetime timeZone=|America/Caracas| hour12=false}", "en",
                is: "Jul 4, 2025, 08:00"),
            Row("{|2025-07-04T23:30:00-05:00| :date timeZone=UTC}", "en", is: "Jul 5, 2025"),
            Row("{|2025-07-04T23:30:00-05:00| :date}", "en", is: "Jul 4, 2025"),
            Row(
                "{|2025-07-04T12:00:00Z| :time timeZone=|America/New_York| timeZoneStyle=short}", "en-US",
                is: "8:00 AM EDT"),
            Row(
                "{|2025-07-04T12:00:00Z| :time timeZone=|America/New_York| timeZoneStyle=long}", "en-US",
                is: "8:00 AM Eastern Daylight Time"),
            Row("{|2025-07-04T12:00:00| :time timeZone=|America/New_York|}", "en-US", is: "12:00 PM"),
            Row("{|2025-07-04T12:00:00| :time timeZoneStyle=long}", "en-US", is: "12:00 PM"),
            Row("{|2025-07-04T12:00:00| :time timeZone=input}", "en-US", is: "12:00 PM", ["bad-operand"]),
            Row("{|2025-07-04T12:00:00Z| :time timeZone=|Mars/Olympus|}", "en-US", is: "12:00 PM", ["bad-option"]),
            Row(
                ".local $t = {|2025-07-04T12:00:00Z| :datetime timeZone=|America/Caracas| dateLength=long} {{{$t :time}}}",
                "en-US", is: "8:00 AM"),
            Row("{|2024-05-09| :date calendar=buddhist length=long}", "en", is: "May 9, 2567 BE"),
            Row("{|2024-05-09| :date calendar=mayan}", "en", is: "May 9, 2024", ["bad-option"]),
        ])
    func zones(row: Row) throws { try check(row) }

    @Test(
        "options that must be literals are refused from variables",
        arguments: [
            Row("{|2024-05-09| :date length=$l}", "en", ["l": "long"], is: "May 9, 2024", ["bad-option"]),
            Row("{|2024-05-09| :date fields=year}", "en", is: "May 9, 2024", ["bad-option"]),
            Row("{|2024-05-09T10:00:00| :time precision=$p}", "en", ["p": "hour"], is: "10:00 AM", ["bad-option"]),
            Row("{|2024-05-09T10:00:00Z| :time timeZone=$z}", "en", ["z": "America/Caracas"], is: "6:00 AM"),
            Row("{42 :date}", "en", is: "{|42|}", ["bad-operand"]),
            Row("{$n :date}", "en", ["n": 42], is: "{$n}", ["bad-operand"]),
        ])
    func literals(row: Row) throws { try check(row) }

    @Test("a default zone shows times of other zones on its clock")
    func defaultZone() throws {
        let zone = try TimeZoneID("America/Caracas")
        #expect(try formatted("{|2025-07-04T12:00:00Z| :time}", "en", timeZone: zone).text.hasPrefix("8:00"))
        #expect(
            try formatted("{|2025-07-04T12:00:00Z| :time timeZone=input}", "en", timeZone: zone).text.hasPrefix("12:00")
        )
        #expect(try formatted("{|2025-07-04T12:00:00| :time}", "en", timeZone: zone).text.hasPrefix("12:00"))
    }

    private static func date(_ iso: String) -> MessageValue {
        DateValue(iso: iso).map(MessageValue.date) ?? .string(iso)
    }
}
