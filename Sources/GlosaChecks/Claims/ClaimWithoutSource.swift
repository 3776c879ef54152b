import GlosaCatalog
import GlosaDiagnostics

/// A claim for which nobody answers: it names no source, none of its facts has one, and it is not our own caution.
struct ClaimWithoutSource: ProjectCheck {
    var id: String { "claim-without-source" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for made in project.claims where made.claim.basis == nil && made.claim.sources.isEmpty {
            let facts = made.claim.facts
            // A fact that cannot be read may have sources.
            guard facts.allSatisfy({ project.catalog.facts[$0.id] != nil }),
                made.claim.allSources(in: project.catalog).isEmpty
            else { continue }
            findings.report(
                self, "`\(made.claim.message.id)` says something, and names no source",
                at: made.claim.message.place, subject: made.id,
                help: facts.isEmpty
                    ? "add `sources: [id]`, those that say exactly this; or `facts: [id]`, if a fact is its point; or "
                        + "`basis: own`, if it is our own caution and no source was read"
                    : "its facts have no sources: add `sources: [id]`, those that say exactly this")
        }
    }
}
