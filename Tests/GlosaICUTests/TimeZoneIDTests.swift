import GlosaICU
import Testing

@Suite("Time zones")
struct TimeZoneIDTests {
    @Test(
        "a zone is that of a country, or of none",
        arguments: [
            ("America/New_York", "US"), ("US/Eastern", "US"), ("Asia/Kathmandu", "NP"), ("UTC", nil), ("-04:00", nil),
        ] as [(String, String?)])
    func region(zone: String, region: String?) throws {
        #expect(try TimeZoneID(zone).region == region)
    }

    private static let winter = 1_736_942_400_000.0  // 2025-01-15T12:00Z
    private static let summer = 1_752_854_400_000.0  // 2025-07-18T16:00Z

    @Test(
        "a zone's offset follows its summer time",
        arguments: [
            ("America/New_York", -5.0, -4.0), ("America/Chicago", -6, -5), ("America/Denver", -7, -6),
            ("America/Phoenix", -7, -7), ("America/Los_Angeles", -8, -7), ("America/Anchorage", -9, -8),
            ("Pacific/Honolulu", -10, -10), ("America/Puerto_Rico", -4, -4), ("America/Caracas", -4, -4),
            ("America/El_Salvador", -6, -6), ("Asia/Kathmandu", 5.75, 5.75), ("UTC", 0, 0), ("Z", 0, 0),
            ("-04:00", -4, -4), ("+0530", 5.5, 5.5), ("GMT-3", -3, -3),
        ])
    func offset(zone: String, winter: Double, summer: Double) throws {
        let zone = try TimeZoneID(zone)
        #expect(zone.offset(atEpochMilliseconds: Self.winter) == Int(winter * 3_600))
        #expect(zone.offset(atEpochMilliseconds: Self.summer) == Int(summer * 3_600))
    }

    @Test(
        "an unknown zone is refused, and never GMT in silence",
        arguments: [
            "", "America/Caracass", "america/caracas", "Etc/Unknown", "EST5PDT7", "+25:00", "+", "GMT+", "caracas",
            "UTC ", "América/Caracas",
        ])
    func unknown(zone: String) {
        #expect(throws: ICUError.self) { try TimeZoneID(zone) }
    }

    @Test(
        "a zone keeps the name it was given and knows its canonical one",
        arguments: [
            ("US/Eastern", "US/Eastern", "America/New_York"), ("UTC", "UTC", "Etc/UTC"), ("Z", "UTC", "Etc/UTC"),
            ("+05:30", "GMT+05:30", "GMT+05:30"), ("-4", "GMT-04:00", "GMT-04:00"),
        ])
    func names(given: String, identifier: String, canonical: String) throws {
        let zone = try TimeZoneID(given)
        #expect(zone.identifier == identifier)
        #expect(zone.canonicalIdentifier == canonical)
    }

    @Test("the UTC that needs no lookup is the one that is looked up")
    func utc() throws {
        #expect(try TimeZoneID("UTC") == .utc)
        #expect(TimeZoneID.utc.offset(atEpochMilliseconds: Self.summer) == 0)
    }

    @Test(
        "office hours in one zone are found in another",
        arguments: [
            ("2025-01-15", "08:00", "09:00:00"), ("2025-07-18", "08:00", "08:00:00"),
            ("2025-07-18", "23:30", "23:30:00"),
        ])
    func conversion(day: String, opens: String, shown: String) throws {
        let date = try #require(CivilDate(iso: day))
        let time = try #require(CivilTime(iso: opens))
        let instant = try TimeZoneID("America/New_York").epochMilliseconds(of: date, at: time)
        let local = try #require(try TimeZoneID("America/Caracas").civil(atEpochMilliseconds: instant))
        #expect(local.date == date)
        #expect(local.time.iso == shown)
    }

    @Test(
        "an instant and its date and time give each other",
        arguments: [-62_167_219_200_000.0, -1, 0, 1, 86_399_999, 86_400_000, 1_752_854_400_250, 253_402_300_799_999])
    func roundTrip(milliseconds: Double) throws {
        let civil = try #require(TimeZoneID.utc.civil(atEpochMilliseconds: milliseconds))
        #expect(TimeZoneID.utc.epochMilliseconds(of: civil.date, at: civil.time) == milliseconds)
    }

    @Test(
        "there is no date beyond the year 9999", arguments: [253_402_300_800_000.0, -62_167_219_200_001, .nan, 1e300])
    func outOfRange(milliseconds: Double) {
        #expect(TimeZoneID.utc.civil(atEpochMilliseconds: milliseconds) == nil)
    }

    @Test(
        "a time that the clocks skip or repeat is read with the offset before the change",
        arguments: [("2025-03-09", "02:30", "2025-03-09 07:30"), ("2025-11-02", "01:30", "2025-11-02 05:30")])
    func transitions(day: String, time: String, universal: String) throws {
        let instant = try TimeZoneID("America/New_York").epochMilliseconds(
            of: #require(CivilDate(iso: day)), at: #require(CivilTime(iso: time)))
        let format = try DateFormat(pattern: "y-MM-dd HH:mm", locale: LocaleTag("en"), timeZone: .utc)
        #expect(try format.format(epochMilliseconds: instant) == universal)
    }
}
