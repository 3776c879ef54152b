import GlosaDiagnostics

/// Reads Resources/changes.yaml.
enum ChangesFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Change? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "change `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let day = map.requiredDay("on")
        let kind: Change.Kind? = map.requiredChoice("kind")
        let items = map.required("items") == nil ? [] : map.references("items")
        let instead = map.reference("instead")
        guard let day, let kind else { return nil }
        if items.isEmpty, map.has("items") {
            sink.error(
                "wrong-value", "\(map.what) names no item", at: map.place,
                help: "write what it was done to: `items: [guidance.find]`")
        }
        if let instead, !kind.isEnd {
            sink.error(
                "wrong-value", "`instead` says where to look for what is gone, and nothing is gone by \(map.what)",
                at: instead.place, help: "remove it, or write `kind: removed` or `kind: withdrawn`")
        }
        return Change(id: entry.key, on: day, kind: kind, items: items, instead: instead, place: map.place)
    }
}
