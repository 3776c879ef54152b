import GlosaDiagnostics

/// A comment or a setting that names a check that is not there, or that may not be set.
struct UnknownCheck: ProjectCheck {
    var id: String { "unknown-check" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let settings = project.catalog.project.checks
        for (name, place) in settings.severityPlaces.sorted(by: { $0.key < $1.key }) {
            guard !CheckList.canBeAdjusted(name) else { continue }
            let isKnown = CheckList.ids.contains(name)
            findings.report(
                self, isKnown ? "`\(name)` is always at its own severity" : "there is no check `\(name)`", at: place,
                help: isKnown
                    ? "remove this line"
                    : NearMiss.of(name, among: CheckList.ids).map { "did you mean `\($0)`?" }
                        ?? "`glosa explain` lists the checks")
        }
    }
}
