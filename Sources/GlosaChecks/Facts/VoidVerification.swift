import GlosaCatalog
import GlosaDiagnostics

/// A number that was changed after somebody dialled it: what they verified is another.
struct VoidVerification: ProjectCheck {
    var id: String { "void-verification" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for (id, contact) in project.catalog.contacts.entries {
            guard let verified = contact.verified, verified.value != contact.value else { continue }
            findings.report(
                self, "`\(id)` was verified by \(verified.by) as `\(verified.value)`, and is `\(contact.value)` now",
                at: contact.place, subject: "contacts.\(id)",
                help: "remove `verified`, until somebody has dialled or opened the new one")
        }
    }
}
