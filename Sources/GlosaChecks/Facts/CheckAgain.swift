import GlosaCatalog
import GlosaDiagnostics

/// A fact, a contact or a rule whose source was to be read again by now.
struct CheckAgain: ProjectCheck {
    var id: String { "check-again" }
    var severity: Severity { .due }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for item in project.passed(.check) {
            findings.report(
                self, "\(item.what) was to be read again by \(item.day)", at: item.place, subject: item.id,
                help: "read it again, and set `seen` to the date of the copy")
        }
    }
}
