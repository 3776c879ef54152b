import GlosaCatalog
import GlosaICU
import MessageFormat

/// Opening hours in words: days, times and the name of the zone come from ICU.
enum ContactHours {
    static func line(_ hours: Contact.Hours, _ composer: inout Composer) -> [Inline] {
        switch hours {
        case .always:
            return composer.interface(.hoursAlways)
        case .weekly(let spans, let zone, let country):
            let locale = composer.locale.settings.formatting
            var text: [Inline] = []
            for span in spans {
                var arguments = days(span.days.lowerBound, span.days.upperBound, locale)
                arguments["from"] = .string(time(span.from, locale))
                arguments["to"] = .string(end(span.to, ofNight: span.endsNextDay ? span.days : nil, &composer))
                arguments["zone"] = .string(name(of: zone, locale))
                if !text.isEmpty { text.append(.text(" ")) }
                text += composer.interface(span.days.count == 1 ? .hoursOneDay : .hoursWeekly, arguments)
            }
            if let country { text += [.text(" ")] + ContactHolidays.line(country, of: hours, &composer) }
            return text
        }
    }

    /// The first day and the last as the variables of messages name them.
    static func days(_ first: Int, _ last: Int, _ locale: LocaleTag) -> [String: MessageValue] {
        ["first-day": .string(weekday(first, locale)), "last-day": .string(weekday(last, locale))]
    }

    /// The time at which hours end; of those that run past midnight, it names the days on which they end.
    ///
    /// - Parameters:
    ///   - days: The days on which the hours begin, 1 for Monday; nil for hours that end on the same day.
    ///   - shift: Days by which these fall later on the clock that is shown.
    static func end(
        _ time: CivilTime, ofNight days: ClosedRange<Int>?, shiftedBy shift: Int = 0, _ composer: inout Composer
    ) -> String {
        let locale = composer.locale.settings.formatting
        let text = Self.time(time, locale)
        guard let days else { return text }
        var arguments = Self.days(
            day(days.lowerBound, shiftedBy: shift + 1), day(days.upperBound, shiftedBy: shift + 1), locale)
        arguments["time"] = .string(text)
        arguments["days"] = .string(days.count == 1 ? "one" : days.count < 7 ? "several" : "all")
        return composer.interface(.hoursNextDay, arguments).plainText
    }

    /// The number of a day of the week, 1 for Monday, some days later or earlier.
    static func day(_ number: Int, shiftedBy days: Int) -> Int { (number - 1 + days + 7) % 7 + 1 }

    /// The name of a day of the week, 1 for Monday.
    private static func weekday(_ number: Int, _ locale: LocaleTag) -> String {
        // 2024-01-01 was a Monday.
        guard let day = CivilDate(year: 2024, month: 1, day: number),
            let format = try? DateFormat.shared(skeleton: "EEEE", locale: locale, timeZone: .utc),
            let text = try? format.format(day)
        else { return String(number) }
        return text
    }

    static func time(_ time: CivilTime, _ locale: LocaleTag) -> String {
        guard let format = try? DateFormat.shared(skeleton: "jmm", locale: locale, timeZone: .utc),
            let text = try? format.format(epochMilliseconds: Double(time.millisecondsSinceMidnight))
        else { return time.iso }
        return text
    }

    /// The zone by its city, which says more than "hora oriental": "hora de Nueva York".
    private static func name(of zone: TimeZoneID, _ locale: LocaleTag) -> String {
        // For a zone that ICU has no name of, it writes the offset of one instant: in summer that is another.
        guard let format = try? DateFormat(pattern: "VVVV", locale: locale, timeZone: zone),
            let text = try? format.format(epochMilliseconds: 0), !text.contains(where: \.isNumber)
        else { return zone.identifier }
        return text
    }
}

/// The languages that a contact speaks, as a sentence lists them.
enum ContactLanguages {
    static func text(_ tags: [String], in settings: LocaleSettings) -> String? {
        let names = tags.compactMap { try? LocaleTag($0) }.map { settings.name(of: $0) }
        guard !names.isEmpty else { return nil }
        let locale = settings.formatting
        return (try? ListFormat.shared(locale: locale, kind: .and).format(names)) ?? names.joined(separator: ", ")
    }
}
