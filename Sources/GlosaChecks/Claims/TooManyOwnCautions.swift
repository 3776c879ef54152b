import GlosaCatalog
import GlosaDiagnostics

/// More claims on our own ground than project.yaml allows: advice for which no source was read must stay rare.
struct TooManyOwnCautions: ProjectCheck {
    var id: String { "too-many-own-cautions" }
    var severity: Severity { .error }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let settings = project.catalog.project.checks
        guard let most = settings.ownCautions else { return }
        // What stands in several places is one caution.
        var seen: Set<String> = []
        let own = project.claims.filter { $0.claim.basis == .own && seen.insert($0.id).inserted }
        guard own.count > most else { return }
        findings.report(
            self, "\(own.count) claims are our own caution, and `own-cautions` allows \(most)",
            at: settings.ownCautionsPlace, subject: "own-cautions",
            notes: [Diagnostic.Note("this is the first one too many", at: own[most].claim.message.place)],
            help: "find a source for some of them, or leave them out; raise the number only if each is worth it")
    }
}
