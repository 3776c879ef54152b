import GlosaDiagnostics

/// Reads locales/<tag>/search.yaml.
enum SearchWordsFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> SearchWords? {
        guard
            let map = MapReader(
                node, in: entry, keys: keys, what: "the words of the search for `\(entry.key)`", sink: sink)
        else { return nil }
        defer { map.finish() }
        return SearchWords(
            name: map.text("name"), words: map.texts("words").map(\.text), same: map.texts("same").map(\.text),
            ignored: map.texts("ignore").map(\.text), weak: map.texts("weak").map(\.text), place: map.place)
    }
}
