import GlosaDiagnostics

/// Reads a column of a table: `decided-on: date`, or `may-ask: {type: choice, choices: …}`.
struct TableColumnReader {
    /// The map of all columns.
    let map: MapReader
    let id: String
    let place: Diagnostic.Place

    func read(_ node: YAMLNode) -> Table.Column? {
        guard case .mapping = node.content else {
            let kind: Table.Column.Kind? = map.choice(id)
            guard let kind else { return nil }
            if kind == .choice { reportNoChoices() }
            return kind == .choice ? nil : Table.Column(id: id, kind: kind, choices: [], place: place)
        }
        guard
            let column = MapReader(
                node, in: map.entry, keys: TablesFile.columnKeys, what: "the column `\(id)`", sink: map.sink)
        else { return nil }
        defer { column.finish() }
        let kind: Table.Column.Kind? = column.requiredChoice("type")
        let choices = column.node("choices").map { self.choices($0, column) }
        guard let kind else { return nil }
        switch (kind, choices) {
        case (.choice, nil):
            reportNoChoices()
            return nil
        case (.choice, let choices?): return Table.Column(id: id, kind: kind, choices: choices, place: place)
        case (_, .some):
            map.sink.error(
                "wrong-value", "the column `\(id)` is a \(kind.rawValue), and has `choices`", at: place,
                help: "remove `choices`, or write `type: choice`")
            return nil
        case (_, nil): return Table.Column(id: id, kind: kind, choices: [], place: place)
        }
    }

    private func reportNoChoices() {
        map.sink.error(
            "missing-key", "the column `\(id)` is a choice, and does not say of what", at: place,
            help: "write it as `\(id): {type: choice, choices: [yes, no]}`")
    }

    /// The values of a choice: a list, or a map of those that a row may not have without something.
    private func choices(_ node: YAMLNode, _ column: MapReader) -> [Table.Choice] {
        guard case .mapping = node.content else {
            return column.texts("choices").compactMap { text, place in
                isValid(text, place) ? Table.Choice(id: text, with: []) : nil
            }
        }
        guard let map = MapReader(node, in: map.entry, what: "`choices` of \(column.what)", sink: map.sink) else {
            return []
        }
        return map.keys.compactMap { id, place, node in
            guard isValid(id, place) else { return nil }
            if node.content.isNothing { return Table.Choice(id: id, with: []) }
            guard
                let choice = MapReader(
                    node, in: map.entry, keys: TablesFile.choiceKeys, what: "the choice `\(id)`", sink: map.sink)
            else { return nil }
            defer { choice.finish() }
            return Table.Choice(id: id, with: choice.references("with"))
        }
    }

    private func isValid(_ id: String, _ place: Diagnostic.Place) -> Bool {
        if Identifier.isValid(id) { return true }
        map.sink.error(
            "bad-id", "`\(id)` cannot be a value of a choice", at: place, help: "use small letters, digits and hyphens")
        return false
    }
}
