import GlosaDiagnostics

/// A comment that lets a finding stand where there is none.
struct UnusedSuppression: Check {
    var id: String { "unused-suppression" }
    var severity: Severity { .warning }
}
