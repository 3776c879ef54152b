import GlosaDiagnostics
import MessageFormat

/// Reads a row of a table by its columns.
struct TableRowReader {
    /// The id of the table.
    let tableID: String
    /// The table in words: "table `bond-by-circuit`".
    let table: String
    let key: Table.Key
    let columns: [Table.Column]

    func read(_ id: String, _ node: YAMLNode, _ tableMap: MapReader) -> TableRow? {
        let sink = tableMap.sink
        guard
            let map = MapReader(
                node, in: tableMap.entry, keys: declared, what: "row `\(id)` of \(table)", sink: sink)
        else { return nil }
        reportUnknownColumns(map)
        defer { map.finish() }
        let keys = self.keys(map)
        var cells: [String: TableCell] = [:]
        var missing: [String] = map.isEmpty(key.column) ? [key.column] : []
        for column in columns {
            guard map.has(column.id) else {
                missing.append(column.id)
                continue
            }
            cells[column.id] = cell(column, map)
        }
        report(missing, map)
        let seen = seen(map)
        let row = seen.map { seen in
            TableRow(
                id: id, keys: keys, cells: cells,
                claim: ClaimKeys.read(map, message: Outline.Reference(id: "\(tableID).\(id)", place: map.place)),
                with: map.references("with"), seen: seen, checkEvery: map.days("check-every"),
                expires: map.day("expires"), place: map.place)
        }
        return cells.count == columns.count && !keys.isEmpty ? row : nil
    }

    private var declared: [MapKey] {
        [MapKey(key.column, .oneOrMore(.id), isRequired: true, "The places that the row answers for")]
            + columns.map { MapKey($0.id, .text, isRequired: true, "A cell") } + TablesFile.rowKeys
    }

    /// A key that is neither a column nor one that every row may have. It then counts as known: one finding is enough.
    private func reportUnknownColumns(_ map: MapReader) {
        let known = declared.map(\.name)
        for (name, place, _) in map.keys where !known.contains(name) {
            map.sink.error(
                "unknown-column", "\(table) has no column `\(name)`\(NearMiss.question(name, among: known))", at: place,
                help: "the columns are \(([key.column] + columns.map(\.id)).map { "`\($0)`" }.joined(separator: ", "))")
            map.declare([MapKey(name, .text, "A key that was reported")])
        }
    }

    private func report(_ missing: [String], _ map: MapReader) {
        guard let last = missing.last else { return }
        let names = missing.map { "`\($0)`" }
        map.sink.error(
            "missing-cell",
            "\(map.what) has nothing in the column\(names.count > 1 ? "s" : "") \(names.joined(separator: ", "))",
            at: map.place,
            help: names.count > 1
                ? "add \(missing.map { "`\($0): …`" }.joined(separator: ", ")): every row has a value in every column"
                : "add `\(last): …`: every row has a value in every column")
    }

    private func keys(_ map: MapReader) -> [Outline.Reference] {
        map.references(key.column).filter { isPlace($0.id, in: key.list, $0.place, map) }
    }

    private func isPlace(_ id: String, in list: PlaceList, _ place: Diagnostic.Place, _ map: MapReader) -> Bool {
        if list.contains(id) { return true }
        map.sink.error(
            "unknown-place",
            "`\(id)` is no place of the list `\(list.rawValue)`\(NearMiss.question(id, among: list.ids))",
            at: place, help: "the places are \(list.ids.first ?? "") to \(list.ids.last ?? ""), as ISO 3166-2 has them")
        return false
    }

    private func cell(_ column: Table.Column, _ map: MapReader) -> TableCell? {
        switch column.kind {
        case .date: return map.date(column.id).map { .date($0) }
        case .choice: return map.choice(column.id, among: column.choices.map(\.id)).map { .choice($0) }
        case .contact: return map.reference(column.id).map { .contact($0.id) }
        case .source: return map.reference(column.id).map { .source($0.id) }
        case .place:
            guard let reference = map.reference(column.id) else { return nil }
            let list = PlaceList.of(reference.id) ?? key.list
            return isPlace(reference.id, in: list, reference.place, map) ? .place(reference.id) : nil
        case .text:
            guard let reference = map.reference(column.id) else { return nil }
            if Identifier.isValid(reference.id) { return .text(reference.id) }
            map.sink.error(
                "wrong-type", "`\(column.id)` of \(map.what) holds words, and the id of words belongs here",
                at: reference.place,
                help:
                    "write an id, such as `entered-without-inspection`, and its words in each language's `tables.yaml`")
            return nil
        }
    }

    /// The day of the copy that was read, which is told with the row and so must be known.
    private func seen(_ map: MapReader) -> DateValue? {
        guard map.required("seen") != nil, let seen = map.seen("seen") else { return nil }
        if case .on(let date) = seen { return date }
        map.sink.error(
            "wrong-value", "\(map.what) does not know when it was read, and is told with its day", at: map.place,
            help: "write `seen: 2026-10-07`, the day on which it was read")
        return nil
    }
}
