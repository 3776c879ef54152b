import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// Reads the keys of locale.yaml that stand in for ICU's data of a language.
enum LocaleDataKeys {
    /// The data that locale.yaml supplies. Of a language that ICU has there is nothing to supply, and each key is told.
    ///
    /// - Parameter formatting: The locale of the language itself.
    static func read(_ map: MapReader, _ conventions: LocaleConventions, formatting: LocaleTag) -> LocaleData {
        var data = LocaleData()
        let months = names(map, "months", conventions.months, count: 12)
        let shortMonths = names(map, "short-months", map.texts("short-months").map(\.text), count: 12)
        let weekdays = names(map, "weekdays", map.texts("weekdays").map(\.text), count: 7)
        let shortWeekdays = names(map, "short-weekdays", map.texts("short-weekdays").map(\.text), count: 7)
        data.months = months.flatMap { CalendarNames.months($0, short: shortMonths) }
        data.weekdays = weekdays.flatMap { CalendarNames.weekdays($0, short: shortWeekdays) }
        data.datePatterns = conventions.dateOrder?.patterns ?? [:]
        data.datePatterns.merge(patterns(map, "date-patterns")) { _, own in own }
        data.numericDatePatterns = patterns(map, "numeric-date-patterns")
        data.cardinals = PluralRulesKey.read(map, "plural-rules")
        data.ordinals = PluralRulesKey.read(map, "ordinal-rules")
        data.lists = lists(map)
        data.spelloutRules = SpelloutRulesKey.read(map)
        guard formatting.isSupported else { return data }
        for key in keys.map(\.name) {
            guard let node = map.node(key) else { continue }
            map.sink.report(
                Diagnostic(
                    .warning, "unused-locale-data", "ICU has the data of `\(formatting)`, and `\(key)` is not read",
                    at: node.keyPlace(in: map.entry), help: "remove `\(key)`"))
        }
        return LocaleData()
    }

    /// The names, where there are as many as there must be; nil, and a finding, where there are more or fewer.
    private static func names(_ map: MapReader, _ key: String, _ names: [String], count: Int) -> [String]? {
        guard let node = map.node(key) else { return nil }
        guard names.count != count else { return names }
        let (units, first) = count == 12 ? ("months", "January") : ("days", "Monday")
        let found = names.count == 1 ? "1 name" : "\(names.count) names"
        map.wrongValue(
            node, key, "`\(key)` has \(found), and there are \(count) \(units)",
            help: "write \(count) names in a list, from \(first) on")
        return nil
    }

    private static func patterns(_ map: MapReader, _ key: String) -> [DatePatternFields: String] {
        guard let node = map.node(key),
            let reader = MapReader(node, in: map.entry, keys: datePatternKeys, what: "`\(key)`", sink: map.sink)
        else { return [:] }
        defer { reader.finish() }
        var patterns: [DatePatternFields: String] = [:]
        for fields in DatePatternFields.allCases {
            guard let node = reader.node(fields.rawValue), let pattern = reader.text(node, fields.rawValue) else {
                continue
            }
            if let problem = fields.problem(in: pattern) {
                reader.wrongValue(
                    node, fields.rawValue, problem,
                    help: "write its fields with the letters of CLDR, as in `d MMMM y` and `EEEE d MMMM y`")
            } else {
                patterns[fields] = pattern
            }
        }
        return patterns
    }

    /// The kinds of lists, by their names in locale.yaml.
    static let listKinds: [(name: String, kind: ListFormat.Kind)] = [("and", .and), ("or", .or), ("units", .units)]

    private static func lists(_ map: MapReader) -> [ListFormat.Kind: ListPatterns] {
        guard let node = map.node("list-patterns"),
            let reader = MapReader(node, in: map.entry, keys: listKeys, what: "`list-patterns`", sink: map.sink)
        else { return [:] }
        defer { reader.finish() }
        var lists: [ListFormat.Kind: ListPatterns] = [:]
        for (name, kind) in listKinds {
            guard let node = reader.node(name),
                let patterns = MapReader(
                    node, in: map.entry, keys: listPatternKeys, what: "`\(name)` of `list-patterns`", sink: map.sink)
            else { continue }
            defer { patterns.finish() }
            let two = pattern(patterns, "two")
            let start = pattern(patterns, "start")
            let middle = pattern(patterns, "middle")
            let end = pattern(patterns, "end")
            guard let two, let end else { continue }
            lists[kind] = ListPatterns(two: two, start: start ?? "{0}, {1}", middle: middle ?? "{0}, {1}", end: end)
        }
        return lists
    }

    private static func pattern(_ map: MapReader, _ key: String) -> String? {
        let isRequired = listPatternKeys.contains { $0.name == key && $0.isRequired }
        guard let node = isRequired ? map.required(key) : map.node(key), let text = map.text(node, key) else {
            return nil
        }
        if ListPatterns.isPattern(text) { return text }
        map.wrongValue(
            node, key, "`\(text)` does not join two items",
            help: "write `{0}` and `{1}` once each where the items stand, in quotation marks: `\"{0}, {1}\"`")
        return nil
    }
}

extension LocaleConventions.DateOrder {
    /// The patterns of a language that has this order, where locale.yaml gives no others.
    fileprivate var patterns: [DatePatternFields: String] {
        switch self {
        case .dayMonthYear: [.yearMonthDay: "d MMMM y", .monthDay: "d MMMM", .yearMonth: "MMMM y"]
        case .monthDayYear: [.yearMonthDay: "MMMM d, y", .monthDay: "MMMM d", .yearMonth: "MMMM y"]
        case .yearMonthDay: [.yearMonthDay: "y MMMM d", .monthDay: "MMMM d", .yearMonth: "y MMMM"]
        }
    }
}
