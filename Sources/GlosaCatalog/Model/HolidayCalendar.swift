import GlosaDiagnostics
import GlosaICU

/// The public holidays of a country: days of every year, by rules, and days of one year alone.
package struct HolidayCalendar: Sendable {
    /// The country: its ISO 3166 code in small letters, such as `us`.
    package var country: String
    /// The rules.
    package var rules: [Rule]
    /// The day on which a holiday of every year is kept that falls on a weekend; nil where it stays on the weekend.
    package var weekend: Substitute?
    /// Those who say so, and when the copy was read; nothing for a calendar that ships with the program.
    package var provenance: Provenance
    /// The place of its definition.
    package var place: Diagnostic.Place
    /// The place where it names each of its sources.
    var mentions: [String: Diagnostic.Place] = [:]

    /// When a holiday is.
    package enum Rule: Hashable, Sendable {
        /// The same date of every year.
        case date(month: Int, day: Int)
        /// A day of the week in a month of every year: its `week`th from 1 on; its last for nil.
        case weekday(Weekday, week: Int?, month: Int)
        /// One day.
        case once(CivilDate)
    }

    /// The working day on which a holiday is kept that falls on a weekend.
    package enum Substitute: String, CaseIterable, Sendable {
        /// Friday for Saturday, and Monday for Sunday.
        case nearest
        /// The next working day that is no holiday.
        case next
    }

    /// The days of a period on which the country keeps its holidays, in order.
    package func days(in period: ClosedRange<CivilDate>) -> [CivilDate] {
        // New Year's Day may be kept in the year before, and a holiday of December in the year after.
        let years = period.lowerBound.year - 1...period.upperBound.year + 1
        var days: Set<CivilDate> = []
        for year in years {
            let yearly = Set(rules.compactMap { $0.day(in: year) })
            for day in yearly.sorted() {
                if let kept = kept(day, beside: yearly.union(days)) { days.insert(kept) }
            }
        }
        for case .once(let day) in rules { days.insert(day) }
        return days.filter(period.contains).sorted()
    }

    private func kept(_ day: CivilDate, beside others: Set<CivilDate>) -> CivilDate? {
        guard let weekend, day.weekday.isWeekend else { return day }
        switch weekend {
        case .nearest: return day.adding(days: day.weekday == .saturday ? -1 : 1)
        case .next:
            var next = day.adding(days: 1)
            while let candidate = next, candidate.weekday.isWeekend || others.contains(candidate) {
                next = candidate.adding(days: 1)
            }
            return next
        }
    }
}

extension HolidayCalendar.Rule {
    /// The day in a year; nil for a day of one year alone, and for a date that the year has not.
    fileprivate func day(in year: Int) -> CivilDate? {
        switch self {
        case .once: return nil
        case .date(let month, let day): return CivilDate(year: year, month: month, day: day)
        case .weekday(let weekday, let week, let month):
            let length = CivilDate.daysIn(month: month, ofYear: year)
            guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
            let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
            let day = week.map { 1 + offset + ($0 - 1) * 7 } ?? 1 + offset + (length - 1 - offset) / 7 * 7
            return CivilDate(year: year, month: month, day: day)
        }
    }
}

extension Weekday {
    fileprivate var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension HolidayCalendar {
    /// The words for what is the code of no country.
    static func notACountry(_ code: String) -> (message: String, help: String) {
        ("`\(code)` is not the code of a country", "write the two small letters of ISO 3166: `us`")
    }

    /// True for the small letters of a country that ICU has a name of.
    static func isCountry(_ code: String) -> Bool {
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), code != "zz" else {
            return false
        }
        return (try? english?.name(ofRegion: code.uppercased())) != nil
    }

    private static let english = try? LocaleTag("en")
}

extension Catalog {
    /// The holidays of a country: the project's own calendar, or the program's; nil where neither has one.
    package func holidays(of country: String) -> HolidayCalendar? {
        holidays[country] ?? ShippedHolidays.calendars[country]
    }
}
