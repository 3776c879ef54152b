/// A day of the proleptic Gregorian calendar, as ISO 8601 has it: year, month, day, no zone.
///
/// ```swift
/// let held = CivilDate.days(from: CivilDate(iso: "2025-03-15")!, to: CivilDate(iso: "2025-07-18")!)   // 125
/// CivilDate(iso: "2024-02-30")   // nil
/// ```
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 0 to 9999; 0 is the year before 1.
    public let year: Int

    /// 1 to 12.
    public let month: Int

    /// 1 to 31.
    public let day: Int

    /// A day; nil when there is none such, as 2024-02-30.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.daysIn(month: month, ofYear: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2025-03-15`, and nothing else; nil when it is not a day.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = isoNumber(bytes[0..<4]), let month = isoNumber(bytes[5..<7]), let day = isoNumber(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01; nil outside the years 0 to 9999.
    public init?(daysSinceEpoch days: Int) {
        guard (Self.first.daysSinceEpoch...Self.last.daysSinceEpoch).contains(days) else { return nil }
        (year, month, day) = Self.parts(ofDay: days)
    }

    /// The number of days that the day is after 1970-01-01; negative before it.
    public var daysSinceEpoch: Int { Self.daysSinceEpoch(year: year, month: month, day: day) }

    /// The number of days that lie between two days; negative when the second is the earlier.
    public static func days(from start: CivilDate, to end: CivilDate) -> Int {
        end.daysSinceEpoch - start.daysSinceEpoch
    }

    /// The day so many days later, or earlier when negative; nil outside the years 0 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : CivilDate(daysSinceEpoch: sum)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = ((daysSinceEpoch + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    /// `2025-03-15`.
    public var iso: String { "\(isoText(year, width: 4))-\(isoText(month, width: 2))-\(isoText(day, width: 2))" }

    /// The day in ISO 8601.
    public var description: String { iso }

    /// The earlier day comes first.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// True where a year has a 29 February.
    public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The number of days that a month has, 28 to 31; 0 for a month that is not 1 to 12.
    public static func daysIn(month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    /// The day number of a year's day, of any year; negative before 1970-01-01.
    static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.floorDivided(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * daysPerEra + dayOfEra - daysToEpoch
    }

    /// The year, month and day of a day number, of any year.
    static func parts(ofDay days: Int) -> (year: Int, month: Int, day: Int) {
        // Count from 0000-03-01, so that the leap day ends a year, in eras of 400 years.
        let shifted = days + daysToEpoch
        let era = shifted.floorDivided(by: daysPerEra)
        let dayOfEra = shifted - era * daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static let millisecondsPerDay: Double = 86_400_000

    private static let daysPerEra = 146_097
    private static let daysToEpoch = 719_468
    private static let first = CivilDate(checkedYear: 0, month: 1, day: 1)
    private static let last = CivilDate(checkedYear: 9999, month: 12, day: 31)

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

/// A day of the week, in the order and with the numbers of ISO 8601: Monday is 1.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
    /// The first day of ISO's week.
    case monday = 1
    /// The second.
    case tuesday
    /// The third.
    case wednesday
    /// The fourth.
    case thursday
    /// The fifth.
    case friday
    /// The sixth.
    case saturday
    /// The seventh.
    case sunday
}

extension BinaryInteger {
    /// The quotient, rounded down.
    func floorDivided(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
