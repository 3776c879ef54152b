import GlosaCatalog
import GlosaDiagnostics

/// An item of guidance that can be relied on no longer.
struct Expired: ProjectCheck {
    var id: String { "expired" }
    var severity: Severity { .due }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for item in project.passed(.expiry) {
            findings.report(
                self, "\(item.what) could be relied on until \(item.day)", at: item.place, subject: item.id,
                help: "read its sources again, and set `seen` and `expires`")
        }
    }
}
