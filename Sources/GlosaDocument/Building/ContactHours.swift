import GlosaCatalog
import GlosaICU
import MessageFormat

/// Opening hours in words: days, times and the name of the zone come from ICU.
enum ContactHours {
    /// One line: that the hours are published, on the clocks of its readers and, where they are not known, of whoever
    /// answers; and the holidays.
    ///
    /// - Parameter namesHolidays: Whether the line says on which holidays nobody answers.
    static func line(_ hours: Contact.Hours, namesHolidays: Bool = true, _ composer: inout Composer) -> [Inline] {
        switch hours {
        case .always:
            return composer.interface(.hoursAlways)
        case .weekly(let spans, let zone, let country):
            let zones = HoursZones(composer.locale.settings.hoursZones, for: composer.audience)
            var sentences =
                zones.replaceOwn
                ? HoursElsewhere.sentences(spans, zone, in: zones.shown, beginsLine: true, &composer) : []
            if sentences.isEmpty {
                let others = zones.shown.filter { $0.zone != zone }
                sentences = own(spans, zone, &composer)
                sentences += HoursElsewhere.sentences(spans, zone, in: others, beginsLine: false, &composer)
            }
            if namesHolidays, let country { sentences.append(ContactHolidays.line(country, of: hours, &composer)) }
            return Array(sentences.joined(separator: [.text(" ")]))
        }
    }

    /// The hours on the clock of whoever answers, a sentence for each span.
    private static func own(
        _ spans: [Contact.Hours.Span], _ zone: TimeZoneID, _ composer: inout Composer
    ) -> [[Inline]] {
        let settings = composer.locale.settings
        var sentences: [[Inline]] = []
        for span in spans {
            var arguments = days(span.days.lowerBound, span.days.upperBound, settings)
            arguments["from"] = .string(time(span.from, settings.formatting))
            arguments["to"] = .string(end(span.to, ofNight: span.endsNextDay ? span.days : nil, &composer))
            let isOneDay = span.days.count == 1
            if sentences.isEmpty {
                arguments["zone"] = .string(name(of: zone, settings.formatting))
                sentences.append(composer.interface(isOneDay ? .hoursOneDay : .hoursWeekly, arguments))
            } else {
                sentences.append(composer.interface(isOneDay ? .hoursMoreOneDay : .hoursMoreWeekly, arguments))
            }
        }
        return sentences
    }

    /// The first day and the last as the variables of messages name them.
    static func days(_ first: Int, _ last: Int, _ settings: LocaleSettings) -> [String: MessageValue] {
        ["first-day": .string(settings.weekday(first)), "last-day": .string(settings.weekday(last))]
    }

    /// The time at which hours end; of those that run past midnight, it names the days on which they end.
    ///
    /// - Parameters:
    ///   - days: The days on which the hours begin, 1 for Monday; nil for hours that end on the same day.
    ///   - shift: Days by which these fall later on the clock that is shown.
    static func end(
        _ time: CivilTime, ofNight days: ClosedRange<Int>?, shiftedBy shift: Int = 0, _ composer: inout Composer
    ) -> String {
        let settings = composer.locale.settings
        let text = Self.time(time, settings.formatting)
        guard let days else { return text }
        var arguments = Self.days(
            day(days.lowerBound, shiftedBy: shift + 1), day(days.upperBound, shiftedBy: shift + 1), settings)
        arguments["time"] = .string(text)
        arguments["days"] = .string(days.count == 1 ? "one" : days.count < 7 ? "several" : "all")
        return composer.interface(.hoursNextDay, arguments).plainText
    }

    /// The number of a day of the week, 1 for Monday, some days later or earlier.
    static func day(_ number: Int, shiftedBy days: Int) -> Int { (number - 1 + days + 7) % 7 + 1 }

    /// A time of day; on the clock of 24 hours, in a language that ICU lacks.
    static func time(_ time: CivilTime, _ locale: LocaleTag) -> String {
        guard let format = try? DateFormat.shared(skeleton: "jmm", locale: locale, timeZone: .utc),
            let text = try? format.format(epochMilliseconds: Double(time.millisecondsSinceMidnight))
        else { return String(time.iso.prefix(5)) }
        return text
    }

    /// The zone by its city, which says more than "hora oriental": "hora de Nueva York".
    private static func name(of zone: TimeZoneID, _ locale: LocaleTag) -> String {
        // In a language that ICU lacks, the city alone, as the zone's own name has it. For a zone that ICU has no name of,
        // it writes the offset of one instant: in summer that is another.
        let isSupported = locale.isSupported
        guard
            let format = try? DateFormat(
                pattern: isSupported ? "VVVV" : "VVV", locale: isSupported ? locale : .root, timeZone: zone),
            let text = try? format.format(epochMilliseconds: 0), !text.contains(where: \.isNumber)
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
