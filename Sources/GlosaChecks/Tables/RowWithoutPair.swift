import GlosaCatalog
import GlosaDiagnostics

/// A row of a table with a value that it may not have without a hazard or a step, which it does not name.
struct RowWithoutPair: ProjectCheck {
    var id: String { "row-without-pair" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for (id, table) in project.catalog.tables.entries {
            for (rowID, row) in table.rows.entries {
                let named = Set(row.with.map(\.id))
                let missing = table.requiredPairs(of: row).filter { !named.contains($0.id) }
                guard let first = missing.first else { continue }
                let names = missing.map { "`\($0.id)`" }.joined(separator: ", ")
                findings.report(
                    self, "the row `\(rowID)` of table `\(id)` has a value that never stands without \(names)",
                    at: row.place, subject: ItemID.row(table: id, row: rowID).text(in: project.catalog),
                    notes: [Diagnostic.Note("the column that says so is here", at: first.place)],
                    help: "add `with: [\((row.with + missing).map(\.id).joined(separator: ", "))]` to the row")
            }
        }
    }
}
