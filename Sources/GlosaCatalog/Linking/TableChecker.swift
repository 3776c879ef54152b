import GlosaDiagnostics
import MessageFormat

/// Checks what tables name, and the sentences that tell their rows.
struct TableChecker {
    let checker: ReferenceChecker
    private var catalog: Catalog { checker.catalog }

    func check() {
        for (_, table) in catalog.tables.entries {
            checkNames(of: table)
            for source in table.sources { checker.require(source.id, in: catalog.sources, "source", source.place) }
            for (_, row) in table.rows.entries { check(row, of: table) }
        }
        for shown in catalog.shownTables {
            guard let table = catalog.tables[shown.table.id] else { continue }
            checkPairs(of: table, in: shown)
            for locale in catalog.locales {
                guard let message = locale.message(shown.document, shown.says.id) else { continue }
                checkChoices(in: message, of: table)
                checkDay(in: message, of: table)
            }
        }
    }

    /// Columns are variables of the row's sentence, beside every fact and contact.
    private func checkNames(of table: Table) {
        for column in table.columns {
            let other = catalog.facts[column.id]?.place ?? catalog.contacts[column.id]?.place
            guard other != nil || BuildValue(rawValue: column.id) != nil else { continue }
            checker.sink.error(
                "duplicate-name",
                "the column `\(column.id)` of table `\(table.id)` has the name of a fact or contact, and `$\(column.id)` "
                    + "could mean either", at: column.place,
                notes: other.map { [Diagnostic.Note("it is defined here", at: $0)] } ?? [], help: "rename the column")
        }
    }

    private func check(_ row: TableRow, of table: Table) {
        for named in row.claim.references { checker.check(named) }
        for column in table.columns {
            switch row.cells[column.id] {
            case .contact(let id)?: checker.require(id, in: catalog.contacts, "contact", row.place)
            case .source(let id)?: checker.require(id, in: catalog.sources, "source", row.place)
            case .text, .choice, .date, .place, nil: break
            }
        }
    }

    /// What a row never appears without is a hazard, whose sentence stands in the row, or a step of the same section.
    private func checkPairs(of table: Table, in shown: ShownTable) {
        let steps = Set(shown.section.blocks.flatMap(\.items).map(\.action.id))
        let named = table.rows.entries.flatMap(\.value.with) + table.columns.flatMap { $0.choices.flatMap(\.with) }
        for reference in named where !catalog.hazards.mayHave(reference.id) && !steps.contains(reference.id) {
            checker.sink.error(
                "unknown-hazard",
                "`\(reference.id)` is no hazard, and no step of `\(shown.document).\(shown.section.id)`, which shows the "
                    + "table `\(table.id)`", at: reference.place,
                help: NearMiss.of(reference.id, among: catalog.hazards.ids).map { "did you mean `\($0)`?" }
                    ?? "define it in Resources/hazards.yaml, or add the step to the section")
        }
    }

    /// A row that changes is told with the day on which it was read.
    private func checkDay(in message: CatalogMessage, of table: Table) {
        guard table.rows.entries.contains(where: { $0.value.checkEvery != nil }),
            !message.message.externalVariables.contains(TableVariable.readOn.rawValue)
        else { return }
        checker.sink.error(
            "table-without-day",
            "the sentence of a row of the table `\(table.id)` does not say when it was read, and rows may change",
            at: message.text.place(of: 0..<message.text.source.utf8.count),
            help: "tell it in the past, with `{$read-on :date length=long}`")
    }

    /// The value of a choice is an id, which is no word of any language: a message chooses its words by it.
    private func checkChoices(in message: CatalogMessage, of table: Table) {
        for pattern in message.message.patterns {
            for case .expression(let expression) in pattern.elements {
                guard case .variable(let variable)? = expression.operand,
                    let column = table.column(variable.name), column.kind == .choice
                else { continue }
                checker.sink.error(
                    "choice-in-text",
                    "`{$\(column.id)}` shows the value of a choice, such as `\(column.choices.first?.id ?? "no")`",
                    at: message.text.place(of: expression.range.range),
                    notes: [Diagnostic.Note("the column is here", at: column.place)],
                    help: "declare `.input {$\(column.id) :string}`, and write a variant for each value with `.match`")
            }
        }
    }
}
