import GlosaCatalog
import GlosaDiagnostics

/// A source that nothing rests on: no claim, no fact that anything shows, no contact, no term.
struct UnusedSource: ProjectCheck {
    var id: String { "unused-source" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let used = UsedNames(catalog)
        for (id, source) in catalog.sources.entries where !used.sources.contains(id) {
            findings.report(
                self, "nothing rests on the source `\(id)`", at: source.place, subject: id,
                help: "name it in `sources` of the claim that it supports, or remove it")
        }
    }
}
