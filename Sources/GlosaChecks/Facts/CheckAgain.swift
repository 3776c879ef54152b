import GlosaCatalog
import GlosaDiagnostics

/// A fact, a contact or a rule whose source was to be read again by now.
struct CheckAgain: ProjectCheck {
    let id = "check-again"
    let severity = Severity.due
    let isAdjustable = false

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for item in project.catalog.datedItems where item.kind == .check && item.day < project.today {
            findings.report(
                self, "\(item.what) was to be read again by \(item.day)", at: item.place, subject: item.id,
                help: "read it again, and set `seen` to the date of the copy")
        }
    }
}
