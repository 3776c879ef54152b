import GlosaCatalog
import GlosaICU
import GlosaJSON

/// A span of a contact's opening hours as JSON: days of the week, from one time to another on the clock of a zone.
enum HoursShape {
    /// The spans of some hours, in order: one for day and night.
    static func spans(of hours: Contact.Hours) -> [Span] {
        switch hours {
        case .always:
            [
                Span(
                    days: Contact.Hours.dayNames, from: "00:00", to: "24:00", endsNextDay: false, zone: nil,
                    isAlways: true, holidays: nil)
            ]
        case .weekly(let spans, let zone, let country):
            spans.map { span in
                Span(
                    days: span.days.map { Contact.Hours.dayNames[$0 - 1] }, from: clock(span.from),
                    to: span.to == .midnight ? "24:00" : clock(span.to), endsNextDay: span.endsNextDay,
                    zone: zone.identifier, isAlways: false, holidays: country)
            }
        }
    }

    /// Hours and minutes on the 24-hour clock.
    private static func clock(_ time: CivilTime) -> String { String(time.iso.prefix(5)) }

    /// A span of hours with what all spans of a contact share.
    struct Span: Sendable {
        /// The names of the days on which it begins, in the order of the week.
        let days: [String]
        let from: String
        /// 24:00 is the end of a day.
        let to: String
        let endsNextDay: Bool
        /// The zone of the times; nil where it does not matter.
        let zone: String?
        let isAlways: Bool
        /// The country on whose public holidays it is closed; nil for none.
        let holidays: String?
    }

    static let hours = JSONShape<Span>(
        "contact-hours",
        [
            JSONField(
                "days", .list(.choice(Contact.Hours.dayNames), isFilled: true), isRequired: true, doc: "hours-days"
            ) { hours, key, writer in
                writer.key(key)
                writer.strings(hours.days)
            },
            .string("from", .time, doc: "hours-from") { $0.from },
            .string("to", .time, doc: "hours-to") { $0.to },
            .boolean("endsNextDay", doc: "hours-ends-next-day") { $0.endsNextDay },
            .optional("zone", .zone, doc: "hours-zone") { $0.zone },
            .boolean("always", doc: "hours-always") { $0.isAlways },
            .boolean("exceptHolidays", doc: "hours-except-holidays") { $0.holidays != nil },
            .optional("holidays", .identifier, doc: "hours-holidays") { $0.holidays },
        ])
}
