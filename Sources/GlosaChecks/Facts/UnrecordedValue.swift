import GlosaCatalog
import GlosaDiagnostics

/// An entry or a claim that nobody recorded, in a project that records them: it could change unseen.
struct UnrecordedValue: ProjectCheck {
    var id: String { "unrecorded-value" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        guard catalog.valueReviews.count > 0 else { return }
        for id in catalog.recorded.ids where !catalog.valueReviews.mayHave(id) {
            findings.report(
                self, "what is said of `\(id)` is not recorded, as others are", at: catalog.recorded[id]?.place,
                subject: id, help: "compare it with its source, and run `glosa review \(id)`")
        }
    }
}
