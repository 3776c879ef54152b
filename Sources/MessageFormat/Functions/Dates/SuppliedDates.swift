import GlosaICU

/// Dates of a language that ICU lacks: in its own words where the caller supplied them, and otherwise in digits, the year
/// first. No word of another language is ever taken.
struct SuppliedDates: Sendable {
    private let data: LocaleData
    private let numberLocale: LocaleTag

    init(_ setting: FormattingSetting) {
        data = setting.data ?? LocaleData()
        numberLocale = setting.numberLocale
    }

    /// The names that the fields of a date need and nobody has, for their report.
    func gaps(_ fields: DateFields, _ length: DateLength, in locale: LocaleTag) -> [MessageFunctionError] {
        let letters = fields.shown(.day)
        var gaps: [MessageFunctionError] = []
        if letters.contains("M"), length != .short, data.months == nil {
            gaps.append(
                .missingData(
                    "nobody has the names of months in `\(locale)`: the date is in digits"))
        }
        if letters.contains("E"), data.weekdays == nil {
            gaps.append(
                .missingData(
                    "nobody has the names of days of the week in `\(locale)`: the date is without them"))
        }
        return gaps
    }

    /// A day with the fields that are known of it.
    func text(of date: CivilDate, _ fields: DateFields, _ length: DateLength, _ precision: DatePrecision) -> String {
        let pattern = pattern(fields.shown(precision), length)
        return DatePattern(pattern).parts.map { part in
            switch part {
            case .literal(let text): text
            case .field(let letter, let count): text(of: date, letter, count, isShort: length == .medium)
            }
        }.joined()
    }

    // MARK: - Patterns

    /// The pattern of the fields that these letters stand for.
    private func pattern(_ letters: String, _ length: DateLength) -> String {
        let day = letters.filter { $0 != "E" }
        guard letters.contains("E"), data.weekdays != nil else {
            // A day of the week without a name is told by its date.
            return dayPattern(day.isEmpty ? "yMd" : day, length)
        }
        if let supplied = suppliedPattern(letters, length) { return supplied }
        return day.isEmpty ? "EEEE" : "EEEE " + dayPattern(day, length)
    }

    private func dayPattern(_ letters: String, _ length: DateLength) -> String {
        if let supplied = suppliedPattern(letters, length) { return supplied }
        let isInDigits = isInDigits(length)
        switch letters {
        case "yMd": return isInDigits ? "y-MM-dd" : "y MMMM d"
        case "yM": return isInDigits ? "y-MM" : "y MMMM"
        case "Md": return isInDigits ? "MM-dd" : "MMMM d"
        case "M": return isInDigits ? "MM" : "MMMM"
        case "d": return "d"
        default: return "y"
        }
    }

    private func suppliedPattern(_ letters: String, _ length: DateLength) -> String? {
        guard let fields = DatePatternFields.allCases.first(where: { $0.letters == letters }) else { return nil }
        return isInDigits(length) ? data.numericDatePatterns[fields] : data.datePatterns[fields]
    }

    private func isInDigits(_ length: DateLength) -> Bool { length == .short || data.months == nil }

    // MARK: - Fields

    private func text(of date: CivilDate, _ letter: Character, _ count: Int, isShort: Bool) -> String {
        guard let field = DatePatternFields.field(of: letter) else { return "" }
        return switch field {
        case "y": count == 2 ? digits(date.year % 100, width: 2) : digits(date.year, width: 1)
        case "M" where count > 2: name(data.months, date.month, isShort || count == 3) ?? digits(date.month, width: 2)
        case "M": digits(date.month, width: count)
        case "d": digits(date.day, width: count)
        case "E": name(data.weekdays, date.weekday.rawValue, isShort || count < 4) ?? ""
        default: ""
        }
    }

    private func name(_ names: CalendarNames?, _ number: Int, _ isShort: Bool) -> String? {
        names.map { (isShort ? $0.short : $0.wide)[number - 1] }
    }

    /// A number in the digits of the locale that lends them.
    private func digits(_ number: Int, width: Int) -> String {
        let text = String(number)
        let padded = String(repeating: "0", count: max(0, width - text.utf8.count)) + text
        guard numberLocale != .root,
            let format = try? NumberFormat.shared(skeleton: "group-off", locale: numberLocale),
            let lent = try? padded.map({ digit in try format.text(of: String(digit)) })
        else { return padded }
        return lent.joined()
    }

    // MARK: - Times

    private struct ClockKey: Hashable {
        let pattern: String
        let timeZone: TimeZoneID
    }

    private static let clocks = SharedCache<ClockKey, DateFormat>(capacity: 32)

    /// The time of an instant on the clock of 24 hours, unless the other one was asked for.
    static func time(
        _ precision: TimePrecision, hour12: Bool?, _ zoneStyle: TimeZoneStyle?, in timeZone: TimeZoneID,
        epochMilliseconds: Double
    ) throws(ICUError) -> String {
        let is12 = hour12 == true
        var pattern: String
        switch precision {
        case .hour: pattern = is12 ? "h" : "HH"
        case .minute: pattern = is12 ? "h:mm" : "HH:mm"
        case .second: pattern = is12 ? "h:mm:ss" : "HH:mm:ss"
        }
        if is12 { pattern += " a" }
        if let zoneStyle { pattern += " " + zoneStyle.skeleton }
        let key = ClockKey(pattern: pattern, timeZone: timeZone)
        let format = try clocks.value(for: key) { () throws(ICUError) in
            try DateFormat(pattern: key.pattern, locale: .root, timeZone: timeZone)
        }
        return try format.format(epochMilliseconds: epochMilliseconds)
    }
}
