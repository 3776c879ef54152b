import GlosaCatalog
import GlosaICU
import MessageFormat

/// The values that a table gives to the messages about it.
struct TableArguments {
    let table: Table
    let wording: TableWording
    let composer: Composer

    /// The values of the sentence of a row: each column by its id. A choice is its id, by which a message chooses its
    /// words.
    func values(of row: TableRow) -> [String: MessageValue] {
        var values: [String: MessageValue] = [
            table.key.column: .string(PlaceNames(row.keys.map(\.id), in: composer.locale).text),
            TableVariable.readOn.rawValue: .date(row.seen),
        ]
        for (column, cell) in row.cells { values[column] = value(of: cell, in: column) }
        return values
    }

    /// The values of the head: the first and the last day on which rows were read.
    static func head(_ table: Table) -> [String: MessageValue] {
        let days = table.rows.entries.map(\.value.seen).sorted { $0.iso < $1.iso }
        guard let first = days.first, let last = days.last else { return [:] }
        return [TableVariable.firstReadOn.rawValue: .date(first), TableVariable.lastReadOn.rawValue: .date(last)]
    }

    /// The values that tables give to messages, by the full id of the message: of a sentence, those of each row.
    static func all(_ composer: Composer) -> [String: [[String: MessageValue]]] {
        let catalog = composer.catalog
        var all: [String: [[String: MessageValue]]] = [:]
        for shown in catalog.shownTables {
            guard let table = catalog.tables[shown.table.id], let wording = composer.locale.tables[table.id] else {
                continue
            }
            let arguments = TableArguments(table: table, wording: wording, composer: composer)
            all["\(shown.document).\(shown.says.id)", default: []] += table.rows.entries.map {
                arguments.values(of: $0.value)
            }
        }
        let file = DataFile.tables.rawValue
        for (id, table) in catalog.tables.entries {
            all["\(file).\(id).head"] = [head(table)]
            all["\(file).\(id).unanswered"] = [
                [TableVariable.places.rawValue: .string(PlaceNames(table.unanswered, in: composer.locale).text)]
            ]
        }
        return all
    }

    private func value(of cell: TableCell, in column: String) -> MessageValue {
        switch cell {
        case .choice(let id): return .string(id)
        case .text(let id): return .string(wording.words(id, in: column).map(composer.plainText) ?? "")
        case .date(let date): return .date(date)
        case .place(let id): return .string(PlaceNames([id], in: composer.locale).text)
        case .contact(let id): return .string(composer.catalog.contacts[id].map { composer.span(of: $0).text } ?? "")
        case .source(let id): return .string(composer.catalog.sources[id]?.publisher ?? "")
        }
    }
}

extension Composer {
    /// The words of a message without markup, as the value of a variable.
    func plainText(_ message: CatalogMessage) -> String {
        locale.settings.formatter(of: message.message, standingInFrom: message.standsInFrom)
            .formatToParts(values.arguments).isolatedText(in: locale.settings.direction)
    }

    /// A date as this language writes it when it stands alone.
    func written(_ date: DateValue) -> String {
        guard let message = try? Message(parsing: "{$value :date length=long}") else { return date.iso }
        return locale.settings.formatter(of: message).format(["value": .date(date)])
    }
}
