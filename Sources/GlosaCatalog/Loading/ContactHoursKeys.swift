import GlosaDiagnostics
import GlosaICU

/// Reads `hours` of a contact: `always`; one span of the week; or several, which share a zone.
enum ContactHoursKeys {
    static func read(_ map: MapReader) -> Contact.Hours? {
        guard let node = map.node("hours") else { return nil }
        if case .scalar("always", _) = node.content { return .always }
        guard
            let hours = MapReader(
                node, in: map.entry, keys: ContactsFile.hoursKeys, what: "`hours` of \(map.what)", sink: map.sink)
        else { return nil }
        defer { hours.finish() }
        let zone = zone(hours)
        let holidays = holidays(hours, zone)
        let spans = hours.has("spans") ? several(hours) : span(hours).map { [$0] }
        guard let spans, let zone else { return nil }
        return .weekly(spans, zone: zone, holidays: holidays)
    }

    /// The zone, without which hours are those of nobody.
    private static func zone(_ hours: MapReader) -> TimeZoneID? {
        if hours.has("zone") { return TimeZoneKey.read(hours) }
        hours.sink.error(
            "hours-without-zone", "\(hours.what) do not say in which zone they are", at: hours.place,
            help: "add the zone of whoever answers, by the name of the tz database: `zone: America/New_York`")
        return nil
    }

    /// The country on whose public holidays nobody answers.
    private static func holidays(_ hours: MapReader, _ zone: TimeZoneID?) -> String? {
        guard let node = hours.node("except") else { return nil }
        if case .scalar("holidays", _) = node.content {
            reportHolidays(node, hours, zone)
            return nil
        }
        guard
            let except = MapReader(
                node, in: hours.entry, keys: ContactsFile.exceptKeys, what: "`except` of \(hours.what)",
                sink: hours.sink)
        else { return nil }
        defer { except.finish() }
        guard let value = except.required("holidays"), let country = except.text(value, "holidays") else {
            return nil
        }
        if HolidayCalendar.isCountry(country) { return country }
        let (message, help) = HolidayCalendar.notACountry(country)
        except.wrongValue(value, "holidays", message, help: help)
        return nil
    }

    /// Reports holidays of no country. The repair takes the country of the zone.
    private static func reportHolidays(_ node: YAMLNode, _ hours: MapReader, _ zone: TimeZoneID?) {
        let country = zone?.region.map { $0.lowercased() }
        var finding = Diagnostic(
            .error, "holidays-without-country", "\(hours.what) do not say whose holidays are excepted",
            at: hours.place(of: node),
            help: "write the country (ISO 3166, in small letters): `except: {holidays: \(country ?? "us")}`")
        if let country {
            let span = hours.entry.file.span(node.start, node.end)
            finding.fix = [TextEdit(span, original: "holidays", replacement: "{holidays: \(country)}")]
        }
        hours.sink.report(finding)
    }

    private static func several(_ hours: MapReader) -> [Contact.Hours.Span]? {
        guard let node = hours.node("spans") else { return nil }
        guard case .sequence(let items) = node.content, !items.isEmpty else {
            hours.wrongType(
                node, "spans", wanted: "a list of spans",
                help: "write each as `- {days: mon-fri, from: 08:00, to: 20:00}`")
            return nil
        }
        for key in ["days", "from", "to"] where hours.has(key) {
            hours.sink.error(
                "wrong-value", "\(hours.what) have `\(key)` beside `spans`", at: hours.place,
                help: "move it into a span of the list")
        }
        let spans = items.map { item -> Contact.Hours.Span? in
            guard
                let map = MapReader(
                    item, in: hours.entry, keys: ContactsFile.spanKeys, what: "a span of \(hours.what)",
                    sink: hours.sink)
            else { return nil }
            defer { map.finish() }
            return span(map)
        }
        return spans.contains(where: { $0 == nil }) ? nil : spans.compactMap { $0 }
    }

    private static func span(_ map: MapReader) -> Contact.Hours.Span? {
        let days = weekdays(map)
        let from = time(map, "from")
        let to = time(map, "to")
        let runsOn = map.flag("next-day")
        guard let days, let from, let to else { return nil }
        // Midnight, at the end, is 24:00.
        let endsNextDay = to <= from && to != .midnight
        guard endsNextDay == runsOn else {
            map.sink.error(
                "wrong-value",
                runsOn
                    ? "\(map.what) end on the next day, and `to` is after `from`"
                    : "`to` of \(map.what) is not after `from`", at: map.place,
                help: runsOn
                    ? "remove `next-day`: these hours do not run past midnight"
                    : "exchange them; or add `next-day: true`, if the hours run past midnight")
            return nil
        }
        return Contact.Hours.Span(days: days, from: from, to: to)
    }

    private static func weekdays(_ map: MapReader) -> ClosedRange<Int>? {
        guard let node = map.required("days"), let text = map.text(node, "days") else { return nil }
        let names = Contact.Hours.dayNames
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
            names.firstIndex(of: String($0))
        }
        if let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last {
            return first + 1...last + 1
        }
        map.wrongValue(
            node, "days", "`\(text)` is not a day or a range of days",
            help: "write `mon-fri`, `mon-sun` or one day, with \(names.joined(separator: ", "))")
        return nil
    }

    /// A time on the 24-hour clock; `24:00`, at the end, is the midnight after it.
    private static func time(_ map: MapReader, _ key: String) -> CivilTime? {
        guard let node = map.required(key), let text = map.text(node, key) else { return nil }
        if key == "to", text == "24:00" { return .midnight }
        if let time = CivilTime(iso: text) { return time }
        map.wrongValue(node, key, "`\(text)` is not a time", help: "write it on the 24-hour clock: `08:00`")
        return nil
    }
}
