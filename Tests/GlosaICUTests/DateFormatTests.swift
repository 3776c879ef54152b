import GlosaICU
import Testing

@Suite("Date format")
struct DateFormatTests {
    @Test(
        "a day is written as the language writes it",
        arguments: [
            ("es", "yMMMMd", "2025-03-15", "15 de marzo de 2025"),
            ("es-US", "yMMMMd", "2025-03-15", "15 de marzo de 2025"),
            ("es", "yMMMMEEEEd", "2025-03-15", "sábado, 15 de marzo de 2025"),
            ("es", "yMMMM", "2024-05-01", "mayo de 2024"),
            ("es", "y", "1798-06-01", "1798"),
            ("es", "yMd", "2025-03-15", "15/3/2025"),
            ("en", "yMMMMd", "2025-03-15", "March 15, 2025"),
            ("de-AT", "yMMMMd", "2025-01-02", "2. Jänner 2025"),
            ("pl", "yMMMMd", "2025-03-15", "15 marca 2025"),
            ("ar-EG", "yMMMMd", "2025-03-15", "١٥ مارس ٢٠٢٥"),
            ("zh-Hant", "yMMMMd", "2025-03-15", "2025年3月15日"),
            // The Gregorian calendar is carried back beyond 1582, as ISO 8601 does.
            ("es", "yMMMMd", "1500-03-01", "1 de marzo de 1500"),
            ("en", "yMMMMEEEEd", "0001-01-01", "Monday, January 1, 1"),
        ])
    func day(locale: String, skeleton: String, day: String, text: String) throws {
        let date = try #require(CivilDate(iso: day))
        let format = try DateFormat(skeleton: skeleton, locale: LocaleTag(locale), timeZone: .utc)
        #expect(try format.format(date) == text)
    }

    @Test("a day is the same day in every zone", arguments: ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
    func dayInZones(zone: String) throws {
        let format = try DateFormat(pattern: "y-MM-dd", locale: LocaleTag("en"), timeZone: TimeZoneID(zone))
        #expect(try format.format(#require(CivilDate(iso: "2025-03-15"))) == "2025-03-15")
    }

    @Test(
        "an instant shows the clock of the zone",
        arguments: [
            ("America/New_York", "12:00"), ("America/Los_Angeles", "9:00"), ("America/Caracas", "12:00"),
            ("UTC", "16:00"), ("+05:30", "21:30"),
        ])
    func instant(zone: String, text: String) throws {
        // 2025-07-18T16:00Z
        let format = try DateFormat(skeleton: "Hm", locale: LocaleTag("es"), timeZone: TimeZoneID(zone))
        #expect(try format.format(epochMilliseconds: 1_752_854_400_000) == text)
    }

    @Test("the hours of a day are counted as the locale counts them, or as the skeleton says")
    func hourCycle() throws {
        let noon = 1_752_854_400_000.0
        let american = try DateFormat(skeleton: "jm", locale: LocaleTag("en-US"), timeZone: .utc)
        #expect(try american.format(epochMilliseconds: noon) == "4:00\u{202F}PM")
        let told = try DateFormat(skeleton: "Hm", locale: LocaleTag("en-US"), timeZone: .utc)
        #expect(try told.format(epochMilliseconds: noon) == "16:00")
    }

    @Test("a skeleton without fields, and a pattern that is none, are refused", arguments: ["", "!"])
    func refusedSkeleton(skeleton: String) throws {
        #expect(throws: ICUError.self) {
            try DateFormat(skeleton: skeleton, locale: LocaleTag("es"), timeZone: .utc)
        }
    }

    @Test("a pattern with a letter that means nothing is refused", arguments: ["y-nn", "d 'de' MMMM t", "j"])
    func refusedPattern(pattern: String) throws {
        #expect(throws: ICUError.self) {
            try DateFormat(pattern: pattern, locale: LocaleTag("es"), timeZone: .utc)
        }
    }

    @Test("an instant out of range is refused", arguments: [Double.nan, .infinity, -.infinity, 1e17])
    func refusedInstant(milliseconds: Double) throws {
        let format = try DateFormat.shared(skeleton: "yMd", locale: LocaleTag("es"), timeZone: .utc)
        #expect(throws: ICUError.self) { try format.format(epochMilliseconds: milliseconds) }
    }

    @Test("a language that ICU lacks is refused", arguments: ["ht", "qxx"])
    func missingLanguage(language: String) throws {
        let error = #expect(throws: ICUError.self) {
            try DateFormat(skeleton: "yMMMMd", locale: LocaleTag(language), timeZone: .utc)
        }
        #expect(error?.isMissingLanguage == true)
    }

    @Test("the same skeleton, locale and zone share one format")
    func shared() throws {
        let tag = try LocaleTag("es")
        let format = try DateFormat.shared(skeleton: "yMMMMd", locale: tag, timeZone: .utc)
        #expect(try format === DateFormat.shared(skeleton: "yMMMMd", locale: tag, timeZone: .utc))
        #expect(format.pattern == "d 'de' MMMM 'de' y")
    }
}
