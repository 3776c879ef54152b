import GlosaDiagnostics
import GlosaICU

/// Reads locales/<tag>/locale.yaml, whose entries are the keys of one map.
enum LocaleFile {
    static func read(_ file: CatalogFile, tag: LocaleTag, places: LocalePathsKeys.Places?, sink: DiagnosticSink)
        -> LocaleSettings?
    {
        guard let map = file.asMap(keys: keys, what: "locale `\(tag)`", sink: sink) else { return nil }
        defer { map.finish() }
        let name = map.requiredText("name")
        let direction: Direction? = map.choice("direction")
        let formatting = FormattingKey.read(map, tag)
        let register = map.text("register")
        let paths = LocalePathsKeys.read(map, places)
        let quotes = map.has("quotes") ? pairs(map, "quotes") : [LocaleSettings.QuotationMarks(open: "“", close: "”")]
        let conventions = LocaleConventionsKeys.read(map)
        let endings = map.texts("inflection-endings").map(\.text)
        let zones = hoursZones(map)
        let spoken = spoken(map)
        let dayParts = dayParts(map)
        let feminine = map.texts("feminine-words").map(\.text)
        let readability: LocaleSettings.ReadabilityScale? = map.choice("readability")
        let languageNames = LanguageNamesKey.read(map)
        var data = LocaleDataKeys.read(map, conventions, formatting: formatting?.own ?? tag)
        guard let name, let formatting else { return nil }
        data.numberLocales = formatting.lending
        return LocaleSettings(
            tag: tag, displayName: name,
            direction: direction.map { $0 == .rtl ? .rightToLeft : .leftToRight } ?? tag.direction,
            formatting: formatting.own, data: data, register: register, paths: paths, quotes: quotes,
            hoursZones: zones, readability: readability, spoken: spoken, dayParts: dayParts, feminineWords: feminine,
            inflectionEndings: endings.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }, conventions: conventions,
            languageNames: languageNames)
    }

    enum Direction: String, CaseIterable { case ltr, rtl }

    private static func hoursZones(_ map: MapReader) -> [LocaleSettings.HoursZone] {
        guard let node = map.node("hours-zones") else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(
                node, "hours-zones", wanted: "a list",
                help: "write each as `- {zone: America/Caracas, name: Venezuela}`")
            return []
        }
        return items.compactMap { item in
            guard
                let zone = MapReader(
                    item, in: map.entry, keys: zoneKeys, what: "a zone of `hours-zones`", sink: map.sink)
            else { return nil }
            defer { zone.finish() }
            let name = zone.requiredText("name")
            let audience: Audience? = zone.choice("audience")
            guard let id = TimeZoneKey.read(zone), let name else { return nil }
            return LocaleSettings.HoursZone(zone: id, name: name, audience: audience)
        }
    }

    private static func spoken(_ map: MapReader) -> [LocaleSettings.Spoken] {
        guard let node = map.node("spoken") else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, "spoken", wanted: "a list", help: "write each as `- {write: EOIR, say: e o i erre}`")
            return []
        }
        return items.compactMap { item in
            guard
                let pair = MapReader(
                    item, in: map.entry, keys: spokenKeys, what: "an item of `spoken`", sink: map.sink)
            else { return nil }
            defer { pair.finish() }
            let write = pair.requiredText("write")
            let say = pair.requiredText("say")
            guard let write, let say else { return nil }
            return LocaleSettings.Spoken(write: write, say: say, place: pair.place)
        }
    }

    private static func dayParts(_ map: MapReader) -> [LocaleSettings.DayPart] {
        guard let node = map.node("day-parts") else { return [] }
        let help = "write each as `- {from: 13:00, say: de la tarde}`"
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, "day-parts", wanted: "a list", help: help)
            return []
        }
        let parts = items.compactMap { item -> LocaleSettings.DayPart? in
            guard
                let part = MapReader(
                    item, in: map.entry, keys: dayPartKeys, what: "a part of `day-parts`", sink: map.sink)
            else { return nil }
            defer { part.finish() }
            let say = part.requiredText("say")
            guard let from = part.required("from"), let text = part.text(from, "from"), let say else { return nil }
            guard let time = CivilTime(iso: text) else {
                part.wrongValue(
                    from, "from", "`\(text)` is not a time", help: "write it on the 24-hour clock: `13:00`")
                return nil
            }
            return LocaleSettings.DayPart(from: time, say: say)
        }
        if let first = parts.first, first.from != .midnight {
            map.wrongValue(
                node, "day-parts", "`day-parts` begins at \(first.from.iso), and the hours before it have no name",
                help: "let the first part begin at 00:00")
        }
        if zip(parts, parts.dropFirst()).contains(where: { $0.from >= $1.from }) {
            map.wrongValue(
                node, "day-parts", "a part of `day-parts` begins before the one above it ends",
                help: "put the earliest first")
        }
        return parts
    }

    /// Pairs of marks, outermost first.
    static func pairs(_ map: MapReader, _ key: String) -> [LocaleSettings.QuotationMarks] {
        guard let node = map.node(key) else { return [] }
        let help = "write pairs in a list: `\(key): [[«, »], [“, ”]]`"
        guard case .sequence(let items) = node.content, !items.isEmpty else {
            map.wrongType(node, key, wanted: "a list of pairs", help: help)
            return []
        }
        return items.compactMap { item in
            guard case .sequence(let marks) = item.content, marks.count == 2, let open = map.text(marks[0], key),
                let close = map.text(marks[1], key)
            else {
                map.wrongType(item, key, wanted: "a pair of marks", help: help)
                return nil
            }
            return LocaleSettings.QuotationMarks(open: open, close: close)
        }
    }
}
