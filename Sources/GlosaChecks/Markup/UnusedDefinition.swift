import GlosaCatalog
import GlosaDiagnostics

/// A fact, a contact, a hazard or a table that nothing names. Sources are looked at by ``UnusedSource``.
struct UnusedDefinition: ProjectCheck {
    var id: String { "unused-definition" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let used = UsedNames(catalog)
        for (id, fact) in catalog.facts.entries where !used.variables.contains(id) {
            report("fact", id, fact.place, &findings)
        }
        for (id, contact) in catalog.contacts.entries
        where !used.variables.contains(id) && !used.contacts.contains(id) {
            report("contact", id, contact.place, &findings)
        }
        for (id, hazard) in catalog.hazards.entries where !used.hazards.contains(id) {
            report("hazard", id, hazard.place, &findings)
        }
        for (id, table) in catalog.tables.entries where !used.tables.contains(id) {
            report("table", id, table.place, &findings)
        }
    }

    private func report(_ kind: String, _ id: String, _ place: Diagnostic.Place, _ findings: inout Findings) {
        findings.report(
            self, "nothing names the \(kind) `\(id)`", at: place, subject: id,
            help: "remove it if it is out of date; keep it if it waits for its place")
    }
}
