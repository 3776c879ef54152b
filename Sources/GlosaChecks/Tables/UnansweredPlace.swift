import GlosaCatalog
import GlosaDiagnostics

/// Places of the list by which a table is read that no row answers for: readers there are told that nothing is known.
struct UnansweredPlace: ProjectCheck {
    var id: String { "unanswered-place" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for (id, table) in project.catalog.tables.entries {
            let places = table.unanswered
            guard !places.isEmpty else { continue }
            let named = places.prefix(Self.most).map { "`\($0)`" }.joined(separator: ", ")
            let others = places.count > Self.most ? " and \(places.count - Self.most) more" : ""
            findings.report(
                self, "no row of table `\(id)` answers for \(named)\(others)", at: table.place, subject: id,
                help:
                    "add them to a row once what holds there was read; until then, readers are told that we do not know"
            )
        }
    }

    /// So many places are named one by one.
    private static let most = 12
}
