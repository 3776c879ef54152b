/// The yearly rule at the end of a TZif file: `EST5EDT,M3.2.0,M11.1.0` (RFC 8536, section 3.3.1; POSIX, "TZ").
struct ZoneRule: Hashable, Sendable {
    private let standard: Int
    private let summer: Summer?

    private struct Summer: Hashable, Sendable {
        var offset: Int
        var start: Change
        var end: Change
    }

    /// Reads a rule; nil when it is none.
    init?(_ text: String) {
        var reader = ZoneRuleReader(text)
        guard reader.name(), let west = reader.time(limit: 24) else { return nil }
        standard = -west
        guard !reader.isAtEnd else {
            summer = nil
            return
        }
        guard reader.name() else { return nil }
        let offset = reader.startsTime ? reader.time(limit: 24).map { -$0 } : standard + 3_600
        guard let offset, let start = reader.change(), let end = reader.change(), reader.isAtEnd else { return nil }
        summer = Summer(offset: offset, start: start, end: end)
    }

    /// The clock at an instant, in seconds since 1970-01-01T00:00Z.
    func clock(at instant: Int64) -> ZoneFile.Clock {
        let usual = ZoneFile.Clock(offset: standard, isDaylight: false)
        guard let summer else { return usual }
        let day = (instant + Int64(standard)).floorDivided(by: 86_400)
        let year = CivilDate.parts(ofDay: Int(day)).year
        let start = summer.start.instant(in: year, offset: standard)
        let end = summer.end.instant(in: year, offset: summer.offset)
        let isSummer = start < end ? (start..<end).contains(instant) : !(end..<start).contains(instant)
        return isSummer ? ZoneFile.Clock(offset: summer.offset, isDaylight: true) : usual
    }

    /// A day of a year and a time on it, when the clock changes.
    struct Change: Hashable, Sendable {
        /// The day.
        var day: Day
        /// Seconds after midnight; before it or past the next one, up to a week.
        var time: Int

        /// A day of a year, in one of the three forms of a rule.
        enum Day: Hashable, Sendable {
            /// `Mm.w.d`: a weekday (0 is Sunday) in a week (5 is the last) of a month.
            case weekday(Int, week: Int, month: Int)
            /// `Jn`: a day of the year from 1 on that never counts 29 February.
            case fixed(Int)
            /// `n`: a day of the year from 0 on.
            case ordinal(Int)
        }

        /// The instant of the change, where clocks are so many seconds east of Greenwich before it.
        func instant(in year: Int, offset: Int) -> Int64 {
            Int64(dayNumber(in: year)) * 86_400 + Int64(time) - Int64(offset)
        }

        private func dayNumber(in year: Int) -> Int {
            switch day {
            case .ordinal(let ordinal): return CivilDate.daysSinceEpoch(year: year, month: 1, day: 1) + ordinal
            case .fixed(let ordinal):
                let isAfterLeapDay = CivilDate.isLeap(year: year) && ordinal > 59
                return CivilDate.daysSinceEpoch(year: year, month: 1, day: 1) + ordinal - 1 + (isAfterLeapDay ? 1 : 0)
            case .weekday(let weekday, let week, let month):
                let first = CivilDate.daysSinceEpoch(year: year, month: month, day: 1)
                // 1 January 1970 was a Thursday.
                let firstWeekday = (first + 4) - (first + 4).floorDivided(by: 7) * 7
                var number = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
                if number >= first + CivilDate.daysIn(month: month, ofYear: year) { number -= 7 }
                return number
            }
        }
    }
}
