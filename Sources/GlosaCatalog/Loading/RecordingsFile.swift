import GlosaDiagnostics

/// Reads Resources/recordings.yaml, which `glosa recording` writes.
enum RecordingsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Recording? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "recording `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let hasAll = ["part", "locale", "script", "by", "on"].map { map.required($0) != nil }
        guard hasAll.allSatisfy({ $0 }), let part = map.reference("part"), let on = map.day("on"),
            let script = map.text("script"), let by = map.reference("by"),
            let locale = map.node("locale").flatMap({ LocaleTagKey.read(map, $0, "locale") })
        else { return nil }
        return Recording(
            id: entry.key, part: part, locale: locale, script: script, by: by, on: on, place: map.place)
    }
}
