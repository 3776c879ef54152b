import GlosaDiagnostics
import GlosaICU

/// Reads `was`, the list of earlier values of a fact or a contact: `was: [{value: 30, until: 2026-02-11}]`.
enum EarlierValueKeys {
    /// The earlier values of a fact, each of the fact's own type.
    static func read(_ map: MapReader, type: (any FactType.Type)?) -> [EarlierValue] {
        guard let type, map.has("was") else { return [] }
        guard type.hasHistory else {
            map.sink.error(
                "wrong-value", "\(map.what) is a \(type.name), which has no value of its own that could have changed",
                at: map.place,
                help: type.isComputed
                    ? "write `was` at the facts that it is worked out from"
                    : "remove `was`: its words stand in each language, and in their history")
            return []
        }
        return read(map) { earlier in
            earlier.declare(type.keys)
            return type.read(earlier).flatMap { value in value.recordedText.map { ($0, value) } }
        }
    }

    /// The earlier numbers or addresses of a contact.
    static func read(_ map: MapReader) -> [EarlierValue] {
        read(map) { earlier in
            earlier.declare([MapKey("value", .text, isRequired: true, "The number or address")])
            return earlier.requiredText("value").map { ($0, nil) }
        }
    }

    private static func read(
        _ map: MapReader, _ value: (MapReader) -> (text: String, value: (any FactType)?)?
    ) -> [EarlierValue] {
        guard let node = map.node("was") else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, "was", wanted: "a list", help: "write it as `was: [{value: …, until: 2026-02-11}]`")
            return []
        }
        var values: [EarlierValue] = []
        for item in items {
            guard
                let earlier = MapReader(
                    item, in: map.entry, keys: keys, what: "an earlier value of \(map.what)", sink: map.sink)
            else { continue }
            let read = value(earlier)
            let from = earlier.day("from")
            let until = earlier.requiredDay("until")
            let because = earlier.text("because")
            let sources = earlier.ids("sources")
            earlier.finish()
            guard let read, let until else { continue }
            if let from, from > until {
                map.sink.error(
                    "wrong-value", "an earlier value of \(map.what) ends before it begins", at: map.place(of: item),
                    help: "exchange `from` and `until`, or correct them")
            }
            if let before = values.last, before.until >= until {
                map.sink.error(
                    "wrong-value", "the earlier values of \(map.what) are not in the order of their days",
                    at: map.place(of: item), help: "write the oldest first: each `until` later than the one before")
            }
            values.append(
                EarlierValue(
                    text: read.text, from: from, until: until, because: because, sources: sources,
                    place: map.place(of: item),
                    value: read.value))
        }
        return values
    }
}

extension FactType {
    /// True where the value is written down once for all languages, and can have had another before.
    static var hasHistory: Bool { !isComputed && keys.contains { $0.name == "value" } }
}
