/// The fields of a date that a supplied pattern shows.
public enum DatePatternFields: String, CaseIterable, Hashable, Sendable {
    /// 15 March.
    case monthDay = "month-day"
    /// Saturday 15 March.
    case monthDayWeekday = "month-day-weekday"
    /// March 2025.
    case yearMonth = "year-month"
    /// 15 March 2025.
    case yearMonthDay = "year-month-day"
    /// Saturday 15 March 2025.
    case yearMonthDayWeekday = "year-month-day-weekday"

    /// The letters of the fields, in the order of a skeleton.
    var letters: String {
        switch self {
        case .monthDay: "Md"
        case .monthDayWeekday: "MdE"
        case .yearMonth: "yM"
        case .yearMonthDay: "yMd"
        case .yearMonthDayWeekday: "yMdE"
        }
    }

    /// The mistake in a pattern of these fields, in one sentence without a final stop; nil where it shows each of them and
    /// no other.
    public func problem(in pattern: String) -> String? {
        var shown: [Character] = []
        for case .field(let letter, _) in DatePattern(pattern).parts {
            guard let field = Self.field(of: letter) else {
                return "`\(letter)` is no field of a day: put letters that are words between apostrophes, `'\(letter)'`"
            }
            guard !shown.contains(field) else { return "the pattern shows `\(letter)` twice" }
            shown.append(field)
        }
        if let missing = letters.first(where: { !shown.contains($0) }) {
            return "the pattern has no `\(Self.example(of: missing))`"
        }
        if let extra = shown.first(where: { !letters.contains($0) }) {
            return "the pattern of `\(rawValue)` shows `\(extra)`, which is none of its fields"
        }
        return nil
    }

    /// The field that a letter shows; nil for one that is none of a day's.
    static func field(of letter: Character) -> Character? {
        switch letter {
        case "y": "y"
        case "M", "L": "M"
        case "d": "d"
        case "E", "c": "E"
        default: nil
        }
    }

    private static func example(of field: Character) -> String {
        switch field {
        case "M": "MMMM"
        case "E": "EEEE"
        default: String(field)
        }
    }
}
