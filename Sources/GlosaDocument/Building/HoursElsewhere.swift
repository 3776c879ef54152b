import GlosaCatalog
import GlosaICU
import MessageFormat

/// A contact's hours on the clocks where its callers live, computed: when clocks change while the document is valid,
/// it says until when each holds.
enum HoursElsewhere {
    /// One sentence for each zone and each run of days; empty when the contact keeps no hours.
    static func line(_ hours: Contact.Hours, _ composer: inout Composer) -> [Inline] {
        guard case .weekly(_, let from, let to, let zone, _) = hours else { return [] }
        var line: [Inline] = []
        for other in composer.locale.settings.hoursZones where other.zone != zone {
            for run in runs(from, to, zone, other.zone, period(composer)) {
                if !line.isEmpty { line.append(.text(" ")) }
                line += sentence(run, other.name, &composer)
            }
        }
        return line
    }

    /// Days on which the hours fall on the same clock times.
    struct Run: Equatable {
        var from: CivilTime
        var to: CivilTime
        /// The last day; nil for the last run.
        var until: CivilDate?
    }

    /// From the day of writing to the day until which the document holds; half a year where it does not expire.
    private static func period(_ composer: Composer) -> ClosedRange<CivilDate> {
        let start = composer.catalog.project.written
        let end = composer.validUntil ?? start.adding(days: 180) ?? start
        return start...max(start, end)
    }

    /// The runs of a period. Hours that reach into another day over there are left out: they would mislead.
    static func runs(
        _ from: CivilTime, _ to: CivilTime, _ zone: TimeZoneID, _ other: TimeZoneID, _ period: ClosedRange<CivilDate>
    ) -> [Run] {
        var runs: [Run] = []
        var day = period.lowerBound
        while day <= period.upperBound {
            let start = other.civil(atEpochMilliseconds: zone.epochMilliseconds(of: day, at: from))
            let end = other.civil(atEpochMilliseconds: zone.epochMilliseconds(of: day, at: to))
            guard let start, let end, start.date == day, end.date == day else { return [] }
            let run = Run(from: start.time, to: end.time, until: nil)
            if runs.last != run {
                if !runs.isEmpty { runs[runs.count - 1].until = day.adding(days: -1) }
                runs.append(run)
            }
            guard let next = day.adding(days: 1) else { break }
            day = next
        }
        return runs
    }

    private static func sentence(_ run: Run, _ place: String, _ composer: inout Composer) -> [Inline] {
        let locale = composer.locale.settings.formatting
        var arguments: [String: MessageValue] = [
            "place": .string(place), "from": .string(ContactHours.time(run.from, locale)),
            "to": .string(ContactHours.time(run.to, locale)),
        ]
        guard let until = run.until.flatMap({ DateValue($0) }) else {
            return composer.interface(.hoursElsewhere, arguments)
        }
        arguments["until"] = .date(until)
        return composer.interface(.hoursElsewhereUntil, arguments)
    }
}
