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
            provenance: ProvenanceKeys.read(map, isRequired: true), verified: VerifiedKey.read(map),
            was: EarlierValueKeys.read(map), place: map.place,
            mentions: map.mentions)
        contact.groups = ContactChannelKeys.groups(map, of: contact)
        return channels == nil || reach == nil ? nil : contact
    }

    private static func languages(_ map: MapReader) -> [String] {
        map.texts("languages").compactMap { text, place in
            LocaleTagKey.parse(text, at: place, map.sink).map { _ in text }
        }
    }
}
