import GlosaDiagnostics

/// A table with the place where a document shows it.
package struct ShownTable: Sendable {
    /// The id of the document.
    package var document: String
    /// The section.
    package var section: Outline.Section
    /// The table, as the outline names it.
    package var table: Outline.Reference
    /// The message that tells a row as a sentence.
    package var says: Outline.Reference
}

extension Catalog {
    /// Every place where a document shows a table, in the order of the outline.
    package var shownTables: [ShownTable] {
        outline.documents.entries.flatMap { document, sections in
            sections.flatMap { section in
                section.blocks.flatMap(\.tables).map {
                    ShownTable(document: document, section: section, table: $0.table, says: $0.says)
                }
            }
        }
    }

    /// The variables that tables give to messages, by the full id of the message. Where two tables share a sentence, those
    /// that both have.
    var tableVariables: [String: Set<String>] {
        var variables: [String: Set<String>] = [:]
        for shown in shownTables {
            guard let table = tables[shown.table.id] else { continue }
            let own = Set([table.key.column, TableVariable.readOn.rawValue] + table.columns.map(\.id))
            let message = "\(shown.document).\(shown.says.id)"
            variables[message] = variables[message].map { $0.intersection(own) } ?? own
        }
        let file = DataFile.tables.rawValue
        for id in tables.ids {
            variables["\(file).\(id).head"] = [TableVariable.firstReadOn.rawValue, TableVariable.lastReadOn.rawValue]
            variables["\(file).\(id).unanswered"] = [TableVariable.places.rawValue]
        }
        return variables
    }

    /// The sections that show a table, as `guidance.bond`.
    package func uses(ofTable id: String) -> [String] {
        shownTables.filter { $0.table.id == id }.map { "\($0.document).\($0.section.id)" }
    }
}
