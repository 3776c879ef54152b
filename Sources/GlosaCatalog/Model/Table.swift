import GlosaDiagnostics

/// A table of tables.yaml: what differs by place, one record a row, each with its own sources and days. Its words stand in
/// each language's `tables.yaml`.
package struct Table: Sendable {
    /// Its id: `bond-by-circuit`.
    package var id: String
    /// The sources of what stands at the head, and of which places each row has.
    package var sources: [Outline.Reference]
    /// The column by which a reader finds the row.
    package var key: Key
    /// The other columns, in the order of the file. Every row has a cell in each.
    package var columns: [Column]
    /// The rows, by id, in the order of the file.
    package var rows: EntryTable<TableRow>
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// The column of places by which rows are found: every place has one row at most.
    package struct Key: Sendable {
        /// The id of the column, which is also the name of its variable: `held-in`.
        package var column: String
        /// The list that the places are of.
        package var list: PlaceList
    }

    /// A typed column.
    package struct Column: Sendable {
        /// Its id, which is also the name of its variable in the sentence of a row: `$decided-on`.
        package var id: String
        /// The type of its cells.
        package var kind: Kind
        /// The values of a choice, in the order of the file; empty for any other type.
        package var choices: [Choice]
        /// The place of its definition.
        package var place: Diagnostic.Place

        /// The type of the cells of a column.
        package enum Kind: String, CaseIterable, Sendable {
            /// The id of words that each language has.
            case text
            /// One of a closed list of values, whose words each language has.
            case choice
            /// A day, a month or a year.
            case date
            /// A place of one of the lists.
            case place
            /// The id of a contact.
            case contact
            /// The id of a source.
            case source
        }
    }

    /// A value of a choice.
    package struct Choice: Sendable {
        /// The value: `no`.
        package var id: String
        /// Ids of the hazards and steps that no row with this value may lack.
        package var with: [Outline.Reference]
    }

    /// The column of that id; nil for the key and for an id of no column.
    package func column(_ id: String) -> Column? { columns.first { $0.id == id } }

    /// The hazards and steps that a row must name, by the values in its cells, in the order of the columns.
    package func requiredPairs(of row: TableRow) -> [Outline.Reference] {
        columns.flatMap { column -> [Outline.Reference] in
            guard case .choice(let value)? = row.cells[column.id] else { return [] }
            return column.choices.first { $0.id == value }?.with ?? []
        }
    }

    /// The hazards and steps that a row never appears without: those that it names, and those that its values demand.
    package func pairs(of row: TableRow) -> [String] {
        var all: [String] = []
        for pair in row.with + requiredPairs(of: row) where !all.contains(pair.id) { all.append(pair.id) }
        return all
    }

    /// The places of the key's list that no row answers for, in the order of the list.
    package var unanswered: [String] {
        let answered = Set(rows.entries.flatMap(\.value.keys).map(\.id))
        return key.list.ids.filter { !answered.contains($0) }
    }
}
