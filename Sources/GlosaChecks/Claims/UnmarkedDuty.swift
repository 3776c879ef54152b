import GlosaCatalog
import GlosaDiagnostics

/// A claim that may state a deadline, a right or a duty, by its words or by its facts, and of which nobody has said
/// whether it does. `states: none` says that it does not.
struct UnmarkedDuty: ProjectCheck {
    var id: String { "unmarked-duty" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let claims = project.claims.filter { $0.claim.states == nil }
        guard !claims.isEmpty else { return }
        let seekers = project.catalog.locales.map { NormSeeker($0, in: project.catalog) }
        for made in claims {
            // What a project says of itself is no rule for readers.
            guard made.claim.basis != .project, let found = seekers.lazy.compactMap({ $0.first(in: made) }).first else {
                continue
            }
            findings.report(
                self, "`\(made.claim.message.id)` may state \(found.norm.words), and does not say whether it does",
                at: made.claim.message.place, subject: made.id,
                notes: [Diagnostic.Note("“\(found.words)” stands in `\(found.message.id)`", at: found.place)],
                help: "add `states: \(found.norm.rawValue)`; or `states: none`, if it states no deadline, right or duty"
            )
        }
    }
}
