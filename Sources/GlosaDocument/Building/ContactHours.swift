import GlosaCatalog
import GlosaICU
import MessageFormat

/// Opening hours in words: days, times and the name of the zone come from ICU.
enum ContactHours {
    static func line(_ hours: Contact.Hours, _ composer: inout Composer) -> [Inline] {
        switch hours {
        case .always:
            return composer.interface(.hoursAlways)
        case .weekly(let spans, let zone, let exceptHolidays):
            let settings = composer.locale.settings
            var text: [Inline] = []
            for span in spans {
                var arguments = days(span.days.lowerBound, span.days.upperBound, settings)
                arguments["from"] = .string(time(span.from, settings.formatting))
                arguments["to"] = .string(end(span.to, isNextDay: span.endsNextDay, &composer))
                arguments["zone"] = .string(name(of: zone, settings.formatting))
                if !text.isEmpty { text.append(.text(" ")) }
                text += composer.interface(span.days.count == 1 ? .hoursOneDay : .hoursWeekly, arguments)
            }
            if exceptHolidays { text += [.text(" ")] + composer.interface(.hoursExceptHolidays) }
            return text
        }
    }

    /// The first day and the last as the variables of messages name them.
    static func days(_ first: Int, _ last: Int, _ settings: LocaleSettings) -> [String: MessageValue] {
        ["first-day": .string(settings.weekday(first)), "last-day": .string(settings.weekday(last))]
    }

    /// The time at which hours end; of those that run past midnight, it says that it is the next day's.
    static func end(_ time: CivilTime, isNextDay: Bool, _ composer: inout Composer) -> String {
        let text = Self.time(time, composer.locale.settings.formatting)
        return isNextDay ? composer.interface(.hoursNextDay, ["time": .string(text)]).plainText : text
    }

    /// A time of day; on the clock of 24 hours, in a language that ICU lacks.
    static func time(_ time: CivilTime, _ locale: LocaleTag) -> String {
        guard let format = try? DateFormat.shared(skeleton: "jmm", locale: locale, timeZone: .utc),
            let text = try? format.format(epochMilliseconds: Double(time.millisecondsSinceMidnight))
        else { return String(time.iso.prefix(5)) }
        return text
    }

    /// The zone by its city, which says more than "hora oriental": "hora de Nueva York".
    private static func name(of zone: TimeZoneID, _ locale: LocaleTag) -> String {
        // In a language that ICU lacks, the city alone, as the zone's own name has it.
        let isSupported = locale.isSupported
        guard
            let format = try? DateFormat(
                pattern: isSupported ? "VVVV" : "VVV", locale: isSupported ? locale : .root, timeZone: zone),
            let text = try? format.format(epochMilliseconds: 0)
        else { return zone.identifier }
        return text
    }
}

/// The languages that a contact speaks, as a sentence lists them.
enum ContactLanguages {
    static func text(_ tags: [String], in settings: LocaleSettings) -> String? {
        let names = tags.compactMap { try? LocaleTag($0) }.map { settings.name(of: $0) }
        return names.isEmpty ? nil : settings.list(names)
    }
}
