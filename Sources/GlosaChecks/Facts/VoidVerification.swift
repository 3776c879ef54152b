import GlosaCatalog
import GlosaDiagnostics

/// A value that was changed after somebody tried it: what they verified is another.
struct VoidVerification: ProjectCheck {
    var id: String { "void-verification" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for (id, contact) in catalog.contacts.entries {
            check(contact.verified, contact.value, "contacts.\(id)", contact.place, &findings)
        }
        for (id, fact) in catalog.facts.entries {
            check(fact.verified, fact.recordedText, "facts.\(id)", fact.place, &findings)
        }
        for (id, source) in catalog.sources.entries {
            check(source.verified, source.address, "sources.\(id)", source.place, &findings)
        }
    }

    private func check(
        _ verified: Verification?, _ value: String?, _ subject: String, _ place: Diagnostic.Place,
        _ findings: inout Findings
    ) {
        guard let verified, verified.value != value else { return }
        let id = subject.drop { $0 != "." }.dropFirst()
        findings.report(
            self,
            "`\(id)` was verified by \(verified.name) as `\(verified.value)`, and "
                + (value.map { "is `\($0)` now" } ?? "has no value that can be tried"),
            at: place, subject: subject,
            help: "remove `verified`, until somebody has tried the new one")
    }
}
