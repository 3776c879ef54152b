import GlosaCatalog
import GlosaICU
import GlosaJSON

/// The opening hours of a contact as JSON: days of the week, from one time to another on the clock of a zone.
enum HoursShape {
    static let hours = JSONShape<Contact.Hours>(
        "contact-hours",
        [
            JSONField(
                "days", .list(.choice(Contact.Hours.dayNames), isFilled: true), isRequired: true, doc: "hours-days"
            ) { hours, key, writer in
                writer.key(key)
                writer.strings(hours.days)
            },
            .string("from", .time, doc: "hours-from") { $0.times.from },
            .string("to", .time, doc: "hours-to") { $0.times.to },
            .optional("zone", .zone, doc: "hours-zone") { $0.zone },
            .boolean("always", doc: "hours-always") { $0 == .always },
            .boolean("exceptHolidays", doc: "hours-except-holidays") { $0.isClosedOnHolidays },
        ])
}

extension Contact.Hours {
    /// The names of its days, in the order of the week.
    fileprivate var days: [String] {
        switch self {
        case .always: Self.dayNames
        case .weekly(let days, _, _, _, _): days.map { Self.dayNames[$0 - 1] }
        }
    }

    /// Hours and minutes on the 24-hour clock; 24:00 is the end of a day.
    fileprivate var times: (from: String, to: String) {
        switch self {
        case .always: ("00:00", "24:00")
        case .weekly(_, let from, let to, _, _): (String(from.iso.prefix(5)), String(to.iso.prefix(5)))
        }
    }

    /// The zone of the times; nil where it does not matter.
    fileprivate var zone: String? {
        switch self {
        case .always: nil
        case .weekly(_, _, _, let zone, _): zone.identifier
        }
    }

    fileprivate var isClosedOnHolidays: Bool {
        switch self {
        case .always: false
        case .weekly(_, _, _, _, let exceptHolidays): exceptHolidays
        }
    }
}
