import GlosaDiagnostics

/// Reads locales/<tag>/tables.yaml: what a language says of tables, and its own names of places.
enum TableWordingFile {
    /// An entry of the file.
    enum Entry: Sendable {
        /// The words on a table.
        case table(TableWording)
        /// Names of the places of a list, by id.
        case places([String: String])
    }

    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Entry? {
        if let list = PlaceList(rawValue: entry.key) { return places(of: list, entry, node, sink) }
        let what = "what is said of table `\(entry.key)`"
        guard let map = MapReader(node, in: entry, keys: keys, what: what, sink: sink) else { return nil }
        defer { map.finish() }
        let id = "\(DataFile.tables.rawValue).\(entry.key)"
        var mentions: [String: Diagnostic.Place] = [:]
        let headings = words(map.node("headings"), "`headings` of \(map.what)", id: "\(id).headings", map, &mentions)
        var words = EntryTable<EntryTable<CatalogMessage>>()
        if let node = map.node("words"),
            let columns = MapReader(node, in: entry, what: "`words` of \(map.what)", sink: sink)
        {
            for (column, place, node) in columns.keys {
                mentions[column] = place
                var values: [String: Diagnostic.Place] = [:]
                words[column] = self.words(
                    node, "`\(column)` of \(columns.what)", id: "\(id).words.\(column)", map, &values)
            }
        }
        let wording = TableWording(
            caption: map.requiredMessage("caption", id: "\(id).caption"),
            head: map.requiredMessage("head", id: "\(id).head"), headings: headings, words: words,
            unanswered: map.message("unanswered", id: "\(id).unanswered"), place: map.place, mentions: mentions)
        return .table(wording)
    }

    /// Messages by ids that the data chooses.
    private static func words(
        _ node: YAMLNode?, _ what: String, id: String, _ map: MapReader, _ mentions: inout [String: Diagnostic.Place]
    ) -> EntryTable<CatalogMessage> {
        var table = EntryTable<CatalogMessage>()
        guard let node, let words = MapReader(node, in: map.entry, what: what, sink: map.sink) else { return table }
        for (key, place, _) in words.keys {
            mentions[key] = place
            if let message = words.message(key, id: "\(id).\(key)") {
                table[key] = message
            } else {
                table.noteUnread(key)
            }
        }
        return table
    }

    /// The names that a language has for the places of a list, where the program has none or others are better.
    private static func places(
        of list: PlaceList, _ entry: YAMLEntry, _ node: YAMLNode, _ sink: DiagnosticSink
    ) -> Entry? {
        guard let map = MapReader(node, in: entry, what: "the names of `\(list.rawValue)`", sink: sink) else {
            return nil
        }
        var names: [String: String] = [:]
        for (id, place, node) in map.keys {
            guard list.contains(id) else {
                sink.error(
                    "unknown-place",
                    "`\(id)` is no place of the list `\(list.rawValue)`\(NearMiss.question(id, among: list.ids))",
                    at: place, help: "correct the id, or remove it")
                continue
            }
            names[id] = map.text(node, id)
        }
        return .places(names)
    }
}
