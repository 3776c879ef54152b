import GlosaDiagnostics
import GlosaICU

/// Reads Resources/contacts.yaml.
enum ContactsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Contact? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "contact `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let channels = ContactChannelKeys.read(map)
        let reach: Contact.Reach? = map.requiredChoice("reachable-from")
        var contact = Contact(
            id: entry.key, channel: channels?.first ?? .phone(""), addresses: channels?.local ?? [],
            service: ContactServiceKeys.read(map), hours: ContactHoursKeys.read(map), languages: languages(map),
            reach: reach ?? .unknown, isTollFree: map.flag("toll-free"),
            provenance: ProvenanceKeys.read(map, isRequired: true), verified: verification(map), place: map.place,
            mentions: map.mentions)
        contact.groups = ContactChannelKeys.groups(map, of: contact)
        return channels == nil || reach == nil ? nil : contact
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
