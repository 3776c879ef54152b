import GlosaDiagnostics

/// A file of the catalog, split into its entries.
struct CatalogFile {
    let file: SourceFile
    let entries: [YAMLEntry]
    /// Ids of entries that are in the file and cannot be read, because their bytes are not UTF-8.
    var unread: [String] = []

    /// Reads every entry with `read`; what it cannot read is left out, and told to `sink`.
    ///
    /// - Parameter ids: The ids of the entries to read; nil for all.
    func table<Value: Sendable>(
        sink: DiagnosticSink, hasFullIDs: Bool = false, only ids: Set<String>? = nil,
        _ read: (YAMLEntry, YAMLNode, DiagnosticSink) -> Value?
    ) -> EntryTable<Value> {
        var table = EntryTable<Value>()
        for entry in entries where (ids?.contains(entry.key) ?? true) && (hasFullIDs || Self.hasPlainId(entry, sink)) {
            let node = YAMLReader.read(entry, sink: sink)
            if let node { sink.record(entry, node) }
            if let value = node.flatMap({ read(entry, $0, sink) }) {
                table[entry.key] = value
            } else {
                table.noteUnread(entry.key)
            }
        }
        for id in unread { table.noteUnread(id) }
        return table
    }

    /// The messages of the file; `name` is the part of their ids before the full stop.
    func messages(name: String, sink: DiagnosticSink) -> EntryTable<CatalogMessage> {
        table(sink: sink) { entry, node, sink in
            MessageReader(entry: entry, sink: sink).read(node, id: "\(name).\(entry.key)", note: entry.note)
        }
    }

    /// The file as one map, for files whose entries are the keys of a single thing.
    func asMap(keys: [MapKey], what: String, sink: DiagnosticSink) -> MapReader? {
        var pairs: [YAMLNode.Pair] = []
        for entry in entries {
            guard let value = YAMLReader.read(entry, sink: sink) else { continue }
            let span = entry.keyPlace.span
            pairs.append(YAMLNode.Pair(key: entry.key, keyStart: span.start, keyEnd: span.end, value: value))
        }
        let whole = YAMLEntry(file: file, key: "", firstLine: 1, endLine: file.lineCount + 1, note: nil)
        return MapReader(pairs, in: whole, keys: keys, what: what, at: Diagnostic.Place(file: file.path), sink: sink)
    }

    private static func hasPlainId(_ entry: YAMLEntry, _ sink: DiagnosticSink) -> Bool {
        if Identifier.isValid(entry.key) { return true }
        sink.error(
            "bad-id", "`\(entry.key)` cannot be an id in this file", at: entry.keyPlace,
            help: "use small letters, digits and hyphens")
        return false
    }
}
