import GlosaDiagnostics

extension Catalog {
    /// The value of `contacts.<id>` or `facts.<id>` as text, for its hash, with where it stands; nil when there is none,
    /// or its value is worked out or is each locale's own.
    package func reviewedValue(_ id: String) -> (text: String, place: Diagnostic.Place)? {
        switch ItemID(id, in: self) {
        case .contact(let id): return contacts[id].map { ($0.value, $0.place) }
        case .fact(let id):
            guard let fact = facts[id], let text = fact.recordedText else { return nil }
            return (text, fact.place)
        case .row(let table, let row): return tables[table]?.rows[row].map { ($0.recordedText, $0.place) }
        case .document, .section, .step, .term, .table: return nil
        }
    }

    /// Every id whose value can be recorded, in the order of the files.
    package var reviewableValues: [String] {
        let rows = tables.entries.flatMap { id, table in table.rows.ids.map { ItemID.row(table: id, row: $0) } }
        return (contacts.ids.map { .contact($0) } + facts.ids.map { .fact($0) } + rows).map { (item: ItemID) in
            item.text(in: self)
        }
        .filter { reviewedValue($0) != nil }
    }
}
