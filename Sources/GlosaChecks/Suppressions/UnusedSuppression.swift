import GlosaDiagnostics

/// A comment that lets a finding stand where there is none.
struct UnusedSuppression: Check {
    let id = "unused-suppression"
    let severity = Severity.warning
}
