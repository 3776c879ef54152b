import GlosaCatalog
import GlosaICU
import MessageFormat

/// The public holidays on which nobody answers.
enum ContactHolidays {
    /// Those on days of the week with hours, from the day of writing to the day until which the document holds, in order;
    /// empty where no calendar says when they are.
    static func days(of hours: Contact.Hours?, _ composer: Composer) -> [CivilDate] {
        guard case .weekly(let spans, _, let country?)? = hours, let calendar = composer.catalog.holidays(of: country)
        else { return [] }
        return calendar.days(in: HoursElsewhere.period(composer)).filter { day in
            spans.contains { $0.days.contains(day.weekday.rawValue) }
        }
    }

    /// The days of which it is known whether they are holidays; nil where no calendar says, or the hours name no country.
    static func period(of hours: Contact.Hours?, _ composer: Composer) -> ClosedRange<CivilDate>? {
        guard case .weekly(_, _, let country?)? = hours, composer.catalog.holidays(of: country) != nil else {
            return nil
        }
        return HoursElsewhere.period(composer)
    }

    /// The sources of the project's calendar; empty for one that ships with the program.
    static func sources(of hours: Contact.Hours?, _ composer: Composer) -> [String] {
        guard case .weekly(_, _, let country?)? = hours else { return [] }
        return composer.catalog.holidays(of: country)?.provenance.sources ?? []
    }

    /// The sentence on them: the country, and the days where they are known.
    static func line(_ country: String, of hours: Contact.Hours, _ composer: inout Composer) -> [Inline] {
        let locale = composer.locale.settings.formatting
        let days = days(of: hours, composer)
        let dates = days.map { day -> String in
            let format = try? DateFormat.shared(skeleton: "yMMMMd", locale: locale, timeZone: .utc)
            return (try? format?.format(day)) ?? day.iso
        }
        let list = (try? ListFormat.shared(locale: locale, kind: .and).format(dates)) ?? dates.joined(separator: ", ")
        let name = (try? locale.name(ofRegion: country.uppercased())) ?? country.uppercased()
        return composer.interface(
            .hoursExceptHolidays,
            ["country": .string(name), "count": .integer(days.count), "dates": .string(list)])
    }
}
