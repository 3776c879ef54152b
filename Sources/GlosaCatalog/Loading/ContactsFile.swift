import GlosaDiagnostics
import GlosaICU

/// Reads Resources/contacts.yaml.
enum ContactsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Contact? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "contact `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let addresses = localAddresses(map)
        let channel = channel(map, addresses)
        let reach: Contact.Reach? = map.requiredChoice("reachable-from")
        let contact = Contact(
            id: entry.key, channel: channel ?? .phone(""), addresses: addresses, hours: hours(map),
            languages: languages(map),
            reach: reach ?? .unknown, isTollFree: map.flag("toll-free"),
            provenance: ProvenanceKeys.read(map, isRequired: true), verified: verification(map),
            was: EarlierValueKeys.read(map), place: map.place,
            mentions: map.mentions)
        return channel == nil || reach == nil ? nil : contact
    }

    enum Kind: String, CaseIterable {
        case phone, web
        case textLine = "text-line"
    }

    /// `url: {en: https://…, es: https://…}`: a page that has an address in each language.
    private static func localAddresses(_ map: MapReader) -> [Contact.LocalAddress] {
        guard let node = map.node("url"), case .mapping = node.content,
            let urls = MapReader(node, in: map.entry, what: "`url` of \(map.what)", sink: map.sink)
        else { return [] }
        if urls.keys.isEmpty {
            map.sink.error(
                "empty-value", "`url` of \(map.what) is empty", at: node.keyPlace(in: map.entry),
                help: "write the address of each locale: `url: {en: https://example.org/en}`")
        }
        return urls.keys.compactMap { key, place, _ in
            let address = WebAddress.read(urls, key)
            guard let tag = try? LocaleTag(key) else {
                map.sink.error(
                    "bad-locale", "`\(key)` is not a language tag", at: place,
                    help: "write one such as `en`, `es` or `ht`")
                return nil
            }
            return address.map { Contact.LocalAddress(locale: tag, address: $0, place: place) }
        }
    }

    private static func channel(_ map: MapReader, _ addresses: [Contact.LocalAddress]) -> Contact.Channel? {
        let kind: Kind? = map.requiredChoice("kind")
        let number = map.has("tel") ? telephone(map) : nil
        let isPerLocale = if case .mapping? = map.node("url")?.content { true } else { false }
        let address = isPerLocale ? addresses.first?.address : WebAddress.read(map, "url")
        switch kind {
        case .phone, .textLine:
            guard map.required("tel") != nil, let number else { return nil }
            return kind == .phone ? .phone(number) : .textLine(number)
        case .web:
            guard map.required("url") != nil, let address else { return nil }
            return .web(address)
        case nil:
            return nil
        }
    }

    /// E.164 (`+` and 8 to 15 digits), or a short code of 3 to 6 digits.
    private static func telephone(_ map: MapReader) -> String? {
        guard let node = map.node("tel"), let text = map.text(node, "tel") else { return nil }
        let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
        let isDigits = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let length = text.hasPrefix("+") ? 8...15 : 3...6
        if isDigits, length.contains(digits.count), digits.first != "0" { return text }
        map.wrongValue(
            node, "tel", "`\(text)` is not a telephone number as it is kept here", id: "bad-telephone",
            help: "write `+`, the country's code and the number, digits only: `+18883514024`; or a short code: `988`")
        return nil
    }

    private static func hours(_ map: MapReader) -> Contact.Hours? {
        guard let node = map.node("hours") else { return nil }
        if case .scalar("always", _) = node.content { return .always }
        guard
            let hours = MapReader(
                node, in: map.entry, keys: hoursKeys, what: "`hours` of \(map.what)", sink: map.sink)
        else { return nil }
        defer { hours.finish() }
        let days = weekdays(hours)
        let from = time(hours, "from")
        let to = time(hours, "to")
        let zone = TimeZoneKey.read(hours)
        let except: HoursException? = hours.choice("except")
        guard let days, let from, let to, let zone else { return nil }
        guard from < to else {
            map.sink.error(
                "wrong-value", "the hours of \(map.what) end before they begin", at: hours.place,
                help: "write `from` and `to` of one day, on the 24-hour clock; leave out hours that run past midnight")
            return nil
        }
        return .weekly(days: days, from: from, to: to, zone: zone, exceptHolidays: except == .holidays)
    }

    private static func languages(_ map: MapReader) -> [String] {
        map.texts("languages").compactMap { text, place in
            if (try? LocaleTag(text)) != nil { return text }
            map.sink.error(
                "bad-locale", "`\(text)` is not a language tag", at: place, help: "write one such as `en`, `es` or `ht`"
            )
            return nil
        }
    }

    enum HoursException: String, CaseIterable { case holidays }

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

    private static func time(_ map: MapReader, _ key: String) -> CivilTime? {
        guard let node = map.required(key), let text = map.text(node, key) else { return nil }
        if let time = CivilTime(iso: text) { return time }
        map.wrongValue(node, key, "`\(text)` is not a time", help: "write it on the 24-hour clock: `08:00`")
        return nil
    }

    private static func verification(_ map: MapReader) -> Contact.Verification? {
        guard let node = map.node("verified"),
            let verified = MapReader(
                node, in: map.entry, keys: verifiedKeys, what: "`verified` of \(map.what)", sink: map.sink)
        else { return nil }
        defer { verified.finish() }
        let by = verified.requiredText("by")
        let on = verified.requiredDay("on")
        let value = verified.requiredText("value")
        guard let by, let on, let value else { return nil }
        return Contact.Verification(by: by, on: on, value: value)
    }
}
