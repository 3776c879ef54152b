import GlosaDiagnostics

/// Reads Resources/pictures.yaml, which `glosa pictures --record` writes.
enum PicturesFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> SentPicture? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "picture `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        let hasAll = ["part", "locale", "on"].allSatisfy { map.required($0) != nil }
        guard hasAll, let part = map.reference("part"), let on = map.day("on"),
            let locale = map.node("locale").flatMap({ LocaleTagKey.read(map, $0, "locale") })
        else { return nil }
        return SentPicture(id: entry.key, part: part, locale: locale, on: on, place: map.place)
    }
}
