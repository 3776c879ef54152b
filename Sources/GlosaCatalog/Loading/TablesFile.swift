import GlosaDiagnostics

/// Reads Resources/tables.yaml.
enum TablesFile {
    static func read(_ entry: YAMLEntry, _ node: YAMLNode, sink: DiagnosticSink) -> Table? {
        guard let map = MapReader(node, in: entry, keys: keys, what: "table `\(entry.key)`", sink: sink) else {
            return nil
        }
        defer { map.finish() }
        if PlaceList(rawValue: entry.key) != nil {
            sink.error(
                "reserved-id", "`\(entry.key)` is a name that the program uses", at: entry.keyPlace,
                help: "call the table something else, here and in each language's `tables.yaml`")
        }
        let sources = map.references("sources")
        let key = key(map)
        let columns = map.required("columns").map { self.columns($0, map, key?.column) }
        guard let rows = map.required("rows"), let key, let columns else { return nil }
        return Table(
            id: entry.key, sources: sources, key: key, columns: columns, rows: self.rows(rows, map, key, columns),
            place: map.place)
    }

    /// `key: {held-in: us-state}`: the column, and the list that its places are of.
    private static func key(_ map: MapReader) -> Table.Key? {
        guard let node = map.required("key"),
            let key = MapReader(node, in: map.entry, what: "`key` of \(map.what)", sink: map.sink)
        else { return nil }
        guard key.keys.count == 1, let (column, place, _) = key.keys.first else {
            map.sink.error(
                "wrong-value", "\(map.what) is found by one column, and `key` has \(key.keys.count)", at: map.place,
                help: "write it as `key: {held-in: \(PlaceList.usState.rawValue)}`")
            return nil
        }
        guard isName(column, place, map) else { return nil }
        let list: PlaceList? = key.choice(column)
        return list.map { Table.Key(column: column, list: $0) }
    }

    private static func columns(_ node: YAMLNode, _ map: MapReader, _ key: String?) -> [Table.Column] {
        guard let columns = MapReader(node, in: map.entry, what: "`columns` of \(map.what)", sink: map.sink) else {
            return []
        }
        return columns.keys.compactMap { id, place, node in
            guard isName(id, place, map) else { return nil }
            guard id != key else {
                map.sink.error(
                    "duplicate-name", "the column `\(id)` has the name of the key of \(map.what)", at: place,
                    help: "rename one of them")
                return nil
            }
            return TableColumnReader(map: columns, id: id, place: place).read(node)
        }
    }

    private static func rows(
        _ node: YAMLNode, _ map: MapReader, _ key: Table.Key, _ columns: [Table.Column]
    ) -> EntryTable<TableRow> {
        var table = EntryTable<TableRow>()
        guard let rows = MapReader(node, in: map.entry, what: "`rows` of \(map.what)", sink: map.sink) else {
            return table
        }
        var firsts: [String: Outline.Reference] = [:]
        for (id, place, node) in rows.keys {
            guard Identifier.isValid(id) else {
                reportID(id, place, map.sink)
                continue
            }
            let reader = TableRowReader(tableID: map.entry.key, table: map.what, key: key, columns: columns)
            guard let row = reader.read(id, node, map) else {
                table.noteUnread(id)
                continue
            }
            for reference in row.keys {
                guard let first = firsts[reference.id] else {
                    firsts[reference.id] = reference
                    continue
                }
                map.sink.error(
                    "duplicate-row", "two rows of \(map.what) answer for `\(reference.id)`", at: reference.place,
                    notes: [Diagnostic.Note("the first one is here", at: first.place)],
                    help: "leave it in the one that is right")
            }
            table[id] = row
        }
        return table
    }

    /// True for an id that a column can have: it is a key of every row, and a variable of the row's sentence.
    private static func isName(_ id: String, _ place: Diagnostic.Place, _ map: MapReader) -> Bool {
        guard Identifier.isValid(id) else {
            reportID(id, place, map.sink)
            return false
        }
        let isTaken = rowKeys.contains { $0.name == id } || TableVariable(rawValue: id) != nil
        if isTaken {
            map.sink.error(
                "reserved-id", "`\(id)` is a name that the program uses", at: place,
                help: "call the column something else")
        }
        return !isTaken
    }

    private static func reportID(_ id: String, _ place: Diagnostic.Place, _ sink: DiagnosticSink) {
        sink.error(
            "bad-id", "`\(id)` cannot be an id in this file", at: place, help: "use small letters, digits and hyphens")
    }
}
