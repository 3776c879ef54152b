/// The names of the months, or of the days of the week.
public struct CalendarNames: Hashable, Sendable {
    /// Whole names, in order: `desanm`.
    public let wide: [String]

    /// Abbreviations, in order: `des.`. Whole names where the language has none.
    public let short: [String]

    private init?(_ wide: [String], _ short: [String]?, count: Int) {
        let short = short ?? wide
        guard wide.count == count, short.count == count else { return nil }
        self.wide = wide
        self.short = short
    }

    /// The names of the twelve months, from January; nil for another number of names.
    public static func months(_ wide: [String], short: [String]? = nil) -> CalendarNames? {
        CalendarNames(wide, short, count: 12)
    }

    /// The names of the seven days of the week, from Monday; nil for another number of names.
    public static func weekdays(_ wide: [String], short: [String]? = nil) -> CalendarNames? {
        CalendarNames(wide, short, count: 7)
    }
}
