import GlosaCatalog
import GlosaDocument

/// The lines about a table in a terminal: its columns, then each row with what it says in each language, what it never
/// appears without, its sources and its days.
struct TableListing {
    let table: Table
    let catalog: Catalog

    func write() throws {
        try Terminal.writeLine("\(table.id), by \(table.key.column) (\(table.key.list.rawValue)), \(table.place.span)")
        for column in table.columns {
            let choices = column.choices.map { choice in
                choice.with.isEmpty
                    ? choice.id : "\(choice.id) (never without \(choice.with.map(\.id).joined(separator: ", ")))"
            }
            let list = choices.isEmpty ? "" : ": \(choices.joined(separator: ", "))"
            try Terminal.writeLine("  \(column.id)  \(column.kind.rawValue)\(list)")
        }
        let shown = documents
        for (id, row) in table.rows.entries { try write(id, row, shown) }
        let places = table.unanswered
        if !places.isEmpty { try Terminal.writeLine("\nno row answers for: \(places.joined(separator: ", "))") }
        let uses = catalog.uses(ofTable: table.id)
        try Terminal.writeLine("\nused in: \(uses.isEmpty ? "nothing in the outline" : uses.joined(separator: ", "))")
    }

    private func write(_ id: String, _ row: TableRow, _ shown: [(tag: String, table: DocumentTable)]) throws {
        try Terminal.writeLine("\n\(id), \(row.place.span)")
        try Terminal.writeLine("  \(table.key.column): \(row.keys.map(\.id).joined(separator: ", "))")
        for column in table.columns {
            if let cell = row.cells[column.id] { try Terminal.writeLine("  \(column.id): \(cell.text)") }
        }
        for (tag, table) in shown {
            guard let row = table.rows.first(where: { $0.id == id }) else { continue }
            try Terminal.writeLine("  = (\(tag)) \(row.sentence.plainText)")
            for pair in row.pairs { try Terminal.writeLine("      \(pair.plainText)") }
        }
        for source in row.allSources(in: catalog) {
            let publisher = catalog.sources[source]?.publisher
            try Terminal.writeLine("  source: \(source)\(publisher.map { " (\($0))" } ?? "")")
        }
        if row.claim.basis == .own { try Terminal.writeLine("  our own caution: no source was read") }
        try Terminal.writeLine("  copy seen: \(row.seen)")
        if let due = catalog.reviewDue(row) { try Terminal.writeLine("  to be read again by: \(due)") }
        if let expires = row.expires { try Terminal.writeLine("  may be relied on until: \(expires)") }
    }

    /// The table as the first document that has it shows it, in each language.
    private var documents: [(tag: String, table: DocumentTable)] {
        guard let place = catalog.shownTables.first(where: { $0.table.id == table.id }) else { return [] }
        return catalog.locales.compactMap { locale in
            let document = DocumentBuilder(catalog: catalog, locale: locale).build(place.document).document
            let blocks = document?.sections.first { $0.id == place.section.id }?.blocks ?? []
            return blocks.lazy.flatMap(\.tables).first { $0.id == table.id }.map { ("\(locale.settings.tag)", $0) }
        }
    }
}
