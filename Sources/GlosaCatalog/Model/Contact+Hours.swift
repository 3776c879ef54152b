import GlosaICU

extension Contact {
    /// Opening hours, in the zone of whoever answers.
    package enum Hours: Hashable, Sendable {
        /// Day and night.
        case always
        /// Spans of the week on the clocks of one zone, in the order of the file, never none; but not on the public
        /// holidays of a country, by its ISO 3166 code in small letters.
        case weekly([Span], zone: TimeZoneID, holidays: String?)

        /// The names of the days of the week in data, Monday first: `mon`.
        package static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    }
}

extension Contact.Hours {
    /// The same times on several days of the week.
    package struct Span: Hashable, Sendable {
        /// The first day to the last, 1 for Monday to 7 for Sunday: the days on which it begins.
        package var days: ClosedRange<Int>
        /// The time at which it begins.
        package var from: CivilTime
        /// The time at which it ends: on the next day, when that is not after ``from``.
        package var to: CivilTime

        /// A span of hours.
        package init(days: ClosedRange<Int>, from: CivilTime, to: CivilTime) {
            self.days = days
            self.from = from
            self.to = to
        }

        /// True for hours that run past midnight. Those that end at midnight end with the day.
        package var endsNextDay: Bool { to <= from && to != .midnight }
    }
}
