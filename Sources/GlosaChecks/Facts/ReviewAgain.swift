import GlosaCatalog
import GlosaDiagnostics

/// A translation that was to be reviewed again by now, as project.yaml asks.
struct ReviewAgain: ProjectCheck {
    var id: String { "review-again" }
    var severity: Severity { .due }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for item in project.passed(.review) {
            findings.report(
                self, "\(item.what) was to be done again by \(item.day)", at: item.place, subject: item.id,
                help: "read it beside its source again, and run `glosa review`")
        }
    }
}
