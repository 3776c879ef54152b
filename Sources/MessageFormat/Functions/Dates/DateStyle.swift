import GlosaICU

/// The way in which a date is shown: its fields, its zone, and the locale with its calendar.
final class DateStyle: Sendable {
    /// The zone whose clock is shown.
    enum Target: Hashable, Sendable {
        /// The value's own clock.
        case own
        case zone(TimeZoneID)
    }

    private let locale: LocaleTag
    private let fields: DateFields?
    private let length: DateLength
    private let time: TimePrecision?
    private let hour12: Bool?
    private let zoneStyle: TimeZoneStyle?
    private let target: Target
    /// The dates of a language that ICU lacks; nil where it has it.
    private let dates: SuppliedDates?
    /// The format of whole dates without a time, which is what most messages show.
    private let wholeDate: DateShape?

    /// - Parameter locale: The locale of the setting, with the calendar that was asked for.
    init(
        locale: LocaleTag, setting: FormattingSetting, fields: DateFields?, length: DateLength, time: TimePrecision?,
        hour12: Bool?, zoneStyle: TimeZoneStyle?, target: Target
    ) throws(ICUError) {
        self.locale = locale
        self.fields = fields
        self.length = length
        self.time = time
        self.hour12 = hour12
        self.zoneStyle = zoneStyle
        self.target = target
        let dates: SuppliedDates? = setting.isSupported ? nil : SuppliedDates(setting)
        self.dates = dates
        if let fields, time == nil {
            wholeDate = try Self.shape(fields, length, .day, locale, dates)
        } else {
            wholeDate = nil
        }
    }

    private static func shape(
        _ fields: DateFields, _ length: DateLength, _ precision: DatePrecision, _ locale: LocaleTag,
        _ dates: SuppliedDates?
    ) throws(ICUError) -> DateShape {
        if let dates { return DateShape(dates, fields, length, precision) }
        return try DateShape.shared(skeleton: fields.skeleton(length, precision: precision), locale: locale)
    }

    /// The fallbacks of a language that lacks data, for their report.
    var gaps: [MessageFunctionError] {
        guard let dates else { return [] }
        var gaps = fields.map { dates.gaps($0, length, in: locale) } ?? []
        if locale.identifier.contains("-u-"), locale.identifier.contains("-ca-"),
            !locale.identifier.hasSuffix("-ca-gregory")
        {
            gaps.append(
                .missingData("nobody has another calendar's names in `\(locale)`: the date is a Gregorian one"))
        }
        if time != nil, hour12 == true {
            gaps.append(
                .missingData("nobody has the names of the halves of a day in `\(locale)`: AM and PM stand for them"))
        }
        return gaps
    }

    func text(of value: MessageValue) throws(ICUError) -> String {
        switch value {
        case .date(let date):
            if time != nil, let civil = date.civil { return try text(DateTimeValue(date: civil, time: .midnight)) }
            if let wholeDate, let civil = date.civil { return try wholeDate.text(of: civil) }
            let precision = DatePrecision(date)
            let shape = try Self.shape(fields ?? .yearMonthDay, length, precision, locale, dates)
            guard let first = CivilDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1) else {
                return date.iso
            }
            return try shape.text(of: first)
        case .dateTime(let dateTime):
            return try text(dateTime)
        case .string, .decimal, .integer, .money, .measure:
            return value.plainText
        }
    }

    /// True where whole dates are shown without a time.
    var showsWholeDates: Bool { wholeDate != nil }

    /// Writes a whole date from the start of a buffer: what ``text(of:)`` gives, without a string. Nil when it cannot.
    func write(_ date: CivilDate, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        wholeDate?.write(date, to: buffer)
    }

    private func text(_ value: DateTimeValue) throws(ICUError) -> String {
        let own: TimeZoneID?
        switch value.zone {
        case .floating: own = nil
        case .offset(0): own = .utc
        case .offset(let minutes):
            let clock = CivilTime(hour: abs(minutes) / 60, minute: abs(minutes) % 60)?.iso.prefix(5) ?? "00:00"
            own = try TimeZoneID((minutes < 0 ? "-" : "+") + clock)
        case .named(let zone): own = zone
        }
        let shown: TimeZoneID? =
            switch target {
            case .own: own
            case .zone(let zone): zone
            }
        // A floating time is a time on the clock that is shown, whichever that is.
        let clock = shown ?? .utc
        let instant = (own ?? clock).epochMilliseconds(of: value.date, at: value.time)
        if let wholeDate, let civil = clock.civil(atEpochMilliseconds: instant) {
            return try wholeDate.text(of: civil.date)
        }
        if let dates, let time, let civil = clock.civil(atEpochMilliseconds: instant) {
            let day = fields.map { dates.text(of: civil.date, $0, length, .day) + " " } ?? ""
            return try day
                + SuppliedDates.time(
                    time, hour12: hour12, shown == nil ? nil : zoneStyle, in: clock, epochMilliseconds: instant)
        }
        var skeleton = fields?.skeleton(length, precision: .day) ?? ""
        if let time { skeleton += time.skeleton(hour12: hour12) }
        // A clock whose place is not known has no zone to name.
        if let zoneStyle, shown != nil { skeleton += zoneStyle.skeleton }
        return try DateFormat.shared(skeleton: skeleton, locale: locale, timeZone: clock).format(
            epochMilliseconds: instant)
    }
}
