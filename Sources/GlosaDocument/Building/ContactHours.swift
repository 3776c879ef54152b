import GlosaCatalog
import GlosaICU
import MessageFormat

/// Opening hours in words: days, times and the name of the zone come from ICU.
enum ContactHours {
    static func line(_ hours: Contact.Hours, _ composer: inout Composer) -> [Inline] {
        switch hours {
        case .always:
            return composer.interface(.hoursAlways)
        case .weekly(let days, let from, let to, let zone, let exceptHolidays):
            let locale = composer.locale.settings.formatting
            let arguments: [String: MessageValue] = [
                "first-day": .string(weekday(days.lowerBound, locale)),
                "last-day": .string(weekday(days.upperBound, locale)), "from": .string(time(from, locale)),
                "to": .string(time(to, locale)), "zone": .string(name(of: zone, locale)),
            ]
            var text = composer.interface(days.count == 1 ? .hoursOneDay : .hoursWeekly, arguments)
            if exceptHolidays { text += [.text(" ")] + composer.interface(.hoursExceptHolidays) }
            return text
        }
    }

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
        guard let format = try? DateFormat(pattern: "VVVV", locale: locale, timeZone: zone),
            let text = try? format.format(epochMilliseconds: 0)
        else { return zone.identifier }
        return text
    }
}

/// The languages that a contact speaks, as a sentence lists them.
enum ContactLanguages {
    static func text(_ tags: [String], in locale: LocaleTag) -> String? {
        let names = tags.compactMap { tag in
            (try? LocaleTag(tag)).flatMap { try? $0.displayName(in: locale) }
        }
        guard !names.isEmpty else { return nil }
        return (try? ListFormat.shared(locale: locale, kind: .and).format(names)) ?? names.joined(separator: ", ")
    }
}
