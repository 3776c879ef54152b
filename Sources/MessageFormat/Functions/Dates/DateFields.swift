/// The option values of the date functions, and the fields of ICU's skeletons that they stand for.
///
/// See UTS #35 part 9, "Date and Time Value Formatting".
enum DateFields: String, CaseIterable, Hashable, Sendable {
    case weekday
    case dayWeekday = "day-weekday"
    case monthDay = "month-day"
    case monthDayWeekday = "month-day-weekday"
    case yearMonthDay = "year-month-day"
    case yearMonthDayWeekday = "year-month-day-weekday"

    /// The skeleton of the fields that are known. Where none of them is, of all that is known.
    func skeleton(_ length: DateLength, precision: DatePrecision) -> String {
        shown(precision).map { length.letters(for: $0) }.joined()
    }

    /// The fields that are shown, each by one letter: those that are known; where none of them is, all that are.
    func shown(_ precision: DatePrecision) -> String {
        let wanted: String
        switch self {
        case .weekday: wanted = "E"
        case .dayWeekday: wanted = "dE"
        case .monthDay: wanted = "Md"
        case .monthDayWeekday: wanted = "MdE"
        case .yearMonthDay: wanted = "yMd"
        case .yearMonthDayWeekday: wanted = "yMdE"
        }
        let known = precision.fields
        let shown = wanted.filter(known.contains)
        return shown.isEmpty ? known.filter { $0 != "E" } : shown
    }
}

/// The precision with which a date is known.
enum DatePrecision: Hashable, Sendable {
    case year, month, day

    init(_ date: DateValue) {
        self = date.day != nil ? .day : date.month != nil ? .month : .year
    }

    var fields: String {
        switch self {
        case .year: "y"
        case .month: "yM"
        case .day: "yMdE"
        }
    }
}

/// The option values of `length` and `dateLength`.
enum DateLength: String, CaseIterable, Hashable, Sendable {
    case long, medium, short

    /// The letters of a skeleton for a field.
    func letters(for field: Character) -> String {
        switch (field, self) {
        case ("M", .long): "MMMM"
        case ("M", .medium): "MMM"
        case ("E", .long): "EEEE"
        case ("E", .medium), ("E", .short): "EEE"
        default: String(field)
        }
    }
}

/// The option values of `precision` and `timePrecision`.
enum TimePrecision: String, CaseIterable, Hashable, Sendable {
    case hour, minute, second

    /// The skeleton, on the clock of the locale, or of 12 or 24 hours.
    func skeleton(hour12: Bool?) -> String {
        let hour = hour12.map { $0 ? "h" : "H" } ?? "j"
        return switch self {
        case .hour: hour
        case .minute: hour + "m"
        case .second: hour + "ms"
        }
    }
}

/// The option values of `timeZoneStyle`.
enum TimeZoneStyle: String, CaseIterable, Hashable, Sendable {
    case long, short

    /// The letters of a skeleton.
    var skeleton: String { self == .long ? "zzzz" : "z" }
}
