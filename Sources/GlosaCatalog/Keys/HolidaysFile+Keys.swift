extension HolidaysFile {
    /// The keys of a country's calendar.
    static let keys: [MapKey] =
        [
            MapKey("days", .list(.map(dayKeys)), isRequired: true, "The holidays"),
            MapKey(
                "weekend", .choice(of: HolidayCalendar.Substitute.self),
                "When one that falls on a weekend is kept: on the nearest working day or the next; absent, on that day"),
        ] + ProvenanceKeys.keys

    /// The keys of a holiday: a date of every year, a day of the week in a month, or one day.
    static let dayKeys: [MapKey] = [
        MapKey("month", .integer(minimum: 1), "The month, 1 to 12"),
        MapKey("day", .integer(minimum: 1), "The day of the month"),
        MapKey("weekday", .choice(Contact.Hours.dayNames), "The day of the week"),
        MapKey(
            "week", .either([.choice(weeks), .integer(minimum: 1)]),
            "Which of these days in the month: 1 to 4, or `last`"),
        MapKey("on", .day, "One day that no rule gives, such as a holiday that moves with Easter"),
    ]
}
