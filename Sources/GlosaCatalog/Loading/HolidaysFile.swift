import GlosaDiagnostics
import GlosaICU

/// Reads Resources/holidays.yaml: calendars of public holidays, by country.
enum HolidaysFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> HolidayCalendar? {
        read(entry, node, needsSources: true, sink: sink)
    }

    /// - Parameter needsSources: False for the program's own calendars, whose sources are of no project.
    static func read(
        _ entry: YAMLEntry, _ node: YAMLNode, needsSources: Bool, sink: DiagnosticSink
    ) -> HolidayCalendar? {
        guard
            let map = MapReader(node, in: entry, keys: keys, what: "the holidays of `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        let rules = rules(map)
        let weekend: HolidayCalendar.Substitute? = map.choice("weekend")
        let provenance = ProvenanceKeys.read(map, isRequired: needsSources)
        guard HolidayCalendar.isCountry(entry.key) else {
            let (message, help) = HolidayCalendar.notACountry(entry.key)
            sink.error("wrong-value", message, at: map.place, help: help)
            return nil
        }
        guard let rules else { return nil }
        return HolidayCalendar(
            country: entry.key, rules: rules, weekend: weekend, provenance: provenance, place: map.place,
            mentions: map.mentions)
    }

    private static func rules(_ map: MapReader) -> [HolidayCalendar.Rule]? {
        guard let node = map.required("days") else { return nil }
        guard case .sequence(let items) = node.content, !items.isEmpty else {
            map.wrongType(
                node, "days", wanted: "a list of days",
                help: "write each as `- {month: 12, day: 25}`, `- {month: 9, weekday: mon, week: 1}` or "
                    + "`- {on: 2027-03-26}`")
            return nil
        }
        let rules = items.map { item -> HolidayCalendar.Rule? in
            guard
                let day = MapReader(
                    item, in: map.entry, keys: dayKeys, what: "a day of \(map.what)", sink: map.sink)
            else { return nil }
            defer { day.finish() }
            return rule(day)
        }
        return rules.contains(where: { $0 == nil }) ? nil : rules.compactMap { $0 }
    }

    private static func rule(_ map: MapReader) -> HolidayCalendar.Rule? {
        let forms = [map.has("on"), map.has("day"), map.has("weekday")]
        guard forms.count(where: { $0 }) == 1, map.has("on") != map.has("month"),
            map.has("week") == map.has("weekday")
        else {
            map.sink.error(
                "wrong-value", "\(map.what) is neither a date, nor a day of the week in a month, nor one day",
                at: map.place,
                help: "write `{month: 12, day: 25}`, `{month: 9, weekday: mon, week: 1}` or `{on: 2027-03-26}`")
            return nil
        }
        if map.has("on") { return map.day("on").map { .once($0) } }
        guard let month = map.integer("month") else { return nil }
        guard (1...12).contains(month) else { return wrong(map, "month", "there is no month \(month)") }
        guard map.has("weekday") else {
            guard let day = map.integer("day") else { return nil }
            // 2024 has a 29 February.
            guard CivilDate(year: 2024, month: month, day: day) != nil else {
                return wrong(map, "day", "month \(month) has no day \(day)")
            }
            return .date(month: month, day: day)
        }
        let week = map.choice("week", among: weeks)
        guard let name = map.choice("weekday", among: Contact.Hours.dayNames), let week,
            let index = Contact.Hours.dayNames.firstIndex(of: name), let weekday = Weekday(rawValue: index + 1)
        else { return nil }
        return .weekday(weekday, week: Int(week), month: month)
    }

    private static func wrong(_ map: MapReader, _ key: String, _ message: String) -> HolidayCalendar.Rule? {
        map.sink.error(
            "bad-date", "\(map.what) is no date: \(message)", at: map.place,
            help: "correct `\(key)`: a month is 1 to 12, and a day is one that the month has")
        return nil
    }

    /// The weeks of a month that a rule may name.
    static let weeks = ["1", "2", "3", "4", "last"]
}
