import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// A table in the words of the language. What its rows never appear without stands in them, whether they name it or
    /// their values demand it, so that no output can show the one without the other.
    mutating func table(_ id: String, says: String) -> DocumentTable? {
        guard let table = composer.catalog.tables[id], let wording = composer.locale.tables[id],
            let says = composer.locale.message(file, says)
        else { return nil }
        let shared = Set(table.columns.filter { table.isShared($0) }.map(\.id))
        let columns = table.columns.map { column in
            DocumentTable.Column(
                id: column.id, heading: heading(column.id, wording), kind: column.kind,
                isShared: shared.contains(column.id))
        }
        var head = wording.head.map { composer.line($0, adding: TableArguments.head(table)) } ?? []
        head.cite(table.sources.map(\.id), &composer)
        var document = DocumentTable(
            id: id, caption: wording.caption.map { composer.line($0) } ?? [], head: head, shared: [],
            key: DocumentTable.Column(id: table.key.column, heading: heading(table.key.column, wording)),
            columns: columns, provenanceHeading: composer.interface(.tableSources), rows: [], unanswered: [],
            unansweredPlaces: table.unanswered)
        document.rows = table.rows.entries.map { row($0.value, table, columns, wording, says) }
        document.shared =
            document.rows.first?.cells.filter(\.column.isShared).map {
                $0.column.heading + [.text(": ")] + $0.line
            } ?? []
        if let message = wording.unanswered, !table.unanswered.isEmpty {
            let places = PlaceNames(table.unanswered, in: composer.locale)
            document.unanswered = composer.line(
                message, adding: [TableVariable.places.rawValue: .string(places.text)],
                languages: places.languages(of: TableVariable.places.rawValue))
        }
        return document
    }

    private mutating func heading(_ column: String, _ wording: TableWording) -> [Inline] {
        wording.headings[column].map { composer.line($0) } ?? []
    }

    private mutating func row(
        _ row: TableRow, _ table: Table, _ columns: [DocumentTable.Column], _ wording: TableWording,
        _ says: CatalogMessage
    ) -> DocumentTable.Row {
        let names = PlaceNames(row.keys.map(\.id), in: composer.locale)
        let expires = composer.catalog.expiry(of: row)
        let arguments = TableArguments(table: table, wording: wording, composer: composer)
        let cells = columns.compactMap { column in
            row.cells[column.id].map {
                DocumentTable.Cell(column: column, value: $0, line: line(of: $0, in: column.id, wording))
            }
        }
        let support = composer.support(of: row.claim)
        let sources = row.allSources(in: composer.catalog)
        return DocumentTable.Row(
            id: row.id, places: row.keys.map(\.id), key: names.line, cells: cells,
            fold: composer.isPast(expires) ? composer.interface(.ruleMayHaveChanged) : nil,
            sentence: composer.line(
                says, adding: arguments.values(of: row), languages: names.languages(of: table.key.column)),
            pairs: table.pairs(of: row).compactMap { pair($0) }, with: table.pairs(of: row),
            provenance: composer.provenance(support, sources: sources, seen: .on(row.seen), expires: expires),
            sources: sources,
            states: row.claim.states ?? [],
            seen: row.seen, reviewDue: composer.catalog.reviewDue(row), expires: expires)
    }

    private mutating func line(of cell: TableCell, in column: String, _ wording: TableWording) -> [Inline] {
        switch cell {
        case .text(let id), .choice(let id): return wording.words(id, in: column).map { composer.line($0) } ?? []
        case .date(let date): return [.value(composer.written(date), in: composer.locale.settings.direction)]
        case .place(let id): return PlaceNames([id], in: composer.locale).line
        case .contact(let id): return composer.catalog.contacts[id].map { [.contact(composer.span(of: $0))] } ?? []
        case .source(let id):
            let publisher = composer.catalog.sources[id]?.publisher ?? id
            return [.source(id: id, [.value(publisher, in: composer.locale.settings.direction)])]
                + [.citation(composer.cite([id]))]
        }
    }

    /// The sentence of a hazard, or what a step says to do.
    private mutating func pair(_ id: String) -> [Inline]? {
        let hazard = composer.locale.message(DataFile.hazards.rawValue, id)
        guard composer.catalog.hazards.contains(id) else { return composer.line(file, id) }
        return hazard.map { composer.line($0) }
    }
}

extension Table {
    /// True for a column of words with one value in every row, of several rows.
    fileprivate func isShared(_ column: Column) -> Bool {
        guard column.kind == .text, rows.count > 1 else { return false }
        return Set(rows.entries.map { $0.value.cells[column.id] }).count == 1
    }
}
