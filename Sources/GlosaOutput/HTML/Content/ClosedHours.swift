import GlosaCatalog
import GlosaDocument
import GlosaICU

/// The empty paragraph behind a telephone in which `hours.js` says that nobody answers, with all that it computes from.
struct ClosedHours {
    /// The hours as the script reads them, five fields between semicolons: the zone; the first and the last day of which
    /// holidays are known; spans of the week; holidays.
    ///
    ///     America/New_York;2026-10-07;2027-01-21;1-5-480-1200;2026-10-12,2026-11-11
    ///
    /// A span has its first day and its last, 1 for Monday, and the minutes of the day at which it begins and ends: more than
    /// 1440 for an end on the next day.
    let data: String

    /// Nil for what is no telephone, for day and night, and where nobody knows which days are holidays: then the script could
    /// be wrong, and there is no place for it.
    init?(_ entry: ContactList.Entry) {
        guard entry.contact.isTelephone, case .weekly(let spans, let zone, _)? = entry.hours,
            let days = entry.holidaysKnown
        else { return nil }
        let week = spans.map { span in
            let from = Self.minutes(span.from)
            let to = Self.minutes(span.to) + (span.to <= span.from ? 24 * 60 : 0)
            return "\(span.days.lowerBound)-\(span.days.upperBound)-\(from)-\(to)"
        }
        data = [
            zone.identifier, days.lowerBound.iso, days.upperBound.iso, week.joined(separator: ","),
            entry.closedOn.map(\.iso).joined(separator: ","),
        ].joined(separator: ";")
    }

    /// The paragraph in a document's page.
    func node(_ context: PageContext) -> HTMLNode {
        let formatting = context.site.catalog.locale(context.document.locale)?.settings.formatting
        let words = context.interface.text(.hoursClosed, ["now": .string("{now}"), "opens": .string("{opens}")])
        return .element(
            .p,
            [
                .classes("closed ui"), .hidden, .data(.hours, data), .data(.closed, words),
                .data(.locale, (formatting ?? context.document.locale).identifier),
            ], [])
    }

    private static func minutes(_ time: CivilTime) -> Int { time.millisecondsSinceMidnight / 60_000 }
}
