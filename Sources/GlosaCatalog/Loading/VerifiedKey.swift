import GlosaDiagnostics

/// Reads `verified`.
enum VerifiedKey {
    static func read(_ map: MapReader) -> Verification? {
        guard let node = map.node("verified"),
            let verified = MapReader(
                node, in: map.entry, keys: keys, what: "`verified` of \(map.what)", sink: map.sink)
        else { return nil }
        defer { verified.finish() }
        let by = verified.required("by")
        let on = verified.requiredDay("on")
        let value = verified.requiredText("value")
        guard let by, let id = verified.text(by, "by"), let on, let value else { return nil }
        return Verification(by: id, name: id, on: on, value: value, place: verified.place(of: by))
    }

    /// The key itself, for every kind of entry that can be tried.
    static let key = MapKey("verified", .map(keys), "The person who has tried it, with the value that was tried")

    private static let keys: [MapKey] = [
        MapKey("by", .id, isRequired: true, "The id of the person in people.yaml, who may verify"),
        MapKey("on", .day, isRequired: true, "The day on which it was tried"),
        MapKey("value", .text, isRequired: true, "The number, address or value that was tried: a change voids it"),
    ]
}
