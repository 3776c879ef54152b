import GlosaCatalog
import GlosaDiagnostics

/// A contact or a fact whose value nobody recorded, in a project that records them: a digit in it could change unseen.
struct UnrecordedValue: ProjectCheck {
    var id: String { "unrecorded-value" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        guard catalog.valueReviews.count > 0 else { return }
        for id in catalog.reviewableValues where !catalog.valueReviews.contains(id) {
            findings.report(
                self, "the value of `\(id)` is not recorded, as others are", at: catalog.reviewedValue(id)?.place,
                subject: id, help: "compare it with its source, and run `glosa review \(id)`")
        }
    }
}
