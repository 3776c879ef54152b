import GlosaCatalog
import GlosaICU
import MessageFormat

/// A contact's hours on the clocks where its callers live, computed: when clocks change while the document is valid,
/// it says until when each holds.
enum HoursElsewhere {
    /// One sentence for each zone, each span of the week and each run of days.
    ///
    /// - Parameters:
    ///   - zone: The zone of whoever answers.
    ///   - places: The zones of the clocks.
    ///   - beginsLine: True where nothing stands before them that says that the hours are published, and on which days.
    static func sentences(
        _ spans: [Contact.Hours.Span], _ zone: TimeZoneID, in places: [LocaleSettings.HoursZone], beginsLine: Bool,
        _ composer: inout Composer
    ) -> [[Inline]] {
        let period = period(composer)
        let all = places.flatMap { place in
            spans.flatMap { span in
                runs(span, zone, place.zone, period).map { Sentence(run: $0, span: span, place: place.name) }
            }
        }
        // The days of the line's first sentence hold for the rest where they are the same everywhere.
        let namesDays = spans.count > 1 || beginsLine && all.contains(where: \.hasOtherDays)
        return all.enumerated().map { index, sentence in
            let isFirst = beginsLine && index == 0
            return self.sentence(sentence, namesDays: namesDays || isFirst, beginsLine: isFirst, &composer)
        }
    }

    /// A run of hours on the clock of a place.
    private struct Sentence {
        let run: Run
        let span: Contact.Hours.Span
        let place: String

        /// True for hours that fall on other days of the week than the contact's own.
        var hasOtherDays: Bool { (run.shift != 0 || run.endsNextDay) && span.days.count < 7 }
    }

    /// Days on which the hours fall on the same clock times.
    struct Run: Equatable {
        var from: CivilTime
        var to: CivilTime
        /// Days from the span's day to that on which the hours begin on the other clock: -1 to 1.
        var shift: Int
        /// True for hours that run past midnight on the other clock. Those that end at midnight end with the day.
        var endsNextDay: Bool
        /// The last day; nil for the last run.
        var until: CivilDate?
    }

    /// From the day of writing to the day until which the document holds; half a year where it does not expire.
    static func period(_ composer: Composer) -> ClosedRange<CivilDate> {
        let start = composer.catalog.project.written
        let end = composer.validUntil ?? start.adding(days: 180) ?? start
        return start...max(start, end)
    }

    /// The runs of a period. Only the span's days of the week count: on others nobody answers, and clocks change on
    /// Sundays.
    static func runs(
        _ span: Contact.Hours.Span, _ zone: TimeZoneID, _ other: TimeZoneID, _ period: ClosedRange<CivilDate>
    ) -> [Run] {
        guard zone != other else {
            return [Run(from: span.from, to: span.to, shift: 0, endsNextDay: span.endsNextDay, until: nil)]
        }
        var runs: [Run] = []
        var next: CivilDate? = period.lowerBound
        while let day = next, day <= period.upperBound {
            next = day.adding(days: 1)
            guard span.days.contains(day.weekday.rawValue), let run = run(span, on: day, zone, other) else { continue }
            guard runs.last != run else { continue }
            if !runs.isEmpty { runs[runs.count - 1].until = day.adding(days: -1) }
            runs.append(run)
        }
        return runs
    }

    private static func run(_ span: Contact.Hours.Span, on day: CivilDate, _ zone: TimeZoneID, _ other: TimeZoneID)
        -> Run?
    {
        guard let lastDay = span.to <= span.from ? day.adding(days: 1) : day,
            let start = other.civil(atEpochMilliseconds: zone.epochMilliseconds(of: day, at: span.from)),
            let end = other.civil(atEpochMilliseconds: zone.epochMilliseconds(of: lastDay, at: span.to))
        else { return nil }
        return Run(
            from: start.time, to: end.time, shift: CivilDate.days(from: day, to: start.date),
            endsNextDay: end.date > start.date && end.time != .midnight, until: nil)
    }

    /// Days of the week are named where they are not those of the contact's own line, and where a night has two.
    private static func sentence(
        _ sentence: Sentence, namesDays: Bool, beginsLine: Bool, _ composer: inout Composer
    ) -> [Inline] {
        let (run, span) = (sentence.run, sentence.span)
        let settings = composer.locale.settings
        // Every day of the week is every day of the week elsewhere, too.
        let shift = span.days.count < 7 ? run.shift : 0
        let night = run.endsNextDay ? span.days : nil
        var arguments: [String: MessageValue] = [
            "place": .string(sentence.place), "from": .string(ContactHours.time(run.from, settings.formatting)),
            "to": .string(ContactHours.end(run.to, ofNight: night, shiftedBy: shift, &composer)),
        ]
        let until = run.until.flatMap { DateValue($0) }
        if let until { arguments["until"] = .date(until) }
        guard namesDays || sentence.hasOtherDays else {
            return composer.interface(until == nil ? .hoursElsewhere : .hoursElsewhereUntil, arguments)
        }
        let first = ContactHours.day(span.days.lowerBound, shiftedBy: shift)
        let last = ContactHours.day(span.days.upperBound, shiftedBy: shift)
        arguments.merge(ContactHours.days(first, last, settings)) { _, new in new }
        return composer.interface(
            message(beginsLine: beginsLine, isOneDay: first == last, hasEnd: until != nil), arguments)
    }

    /// The sentence that names days.
    private static func message(beginsLine: Bool, isOneDay: Bool, hasEnd: Bool) -> InterfaceMessage {
        switch (beginsLine, isOneDay, hasEnd) {
        case (false, false, false): .hoursElsewhereWeekly
        case (false, false, true): .hoursElsewhereWeeklyUntil
        case (false, true, false): .hoursElsewhereOneDay
        case (false, true, true): .hoursElsewhereOneDayUntil
        case (true, false, false): .hoursReadersWeekly
        case (true, false, true): .hoursReadersWeeklyUntil
        case (true, true, false): .hoursReadersOneDay
        case (true, true, true): .hoursReadersOneDayUntil
        }
    }
}
