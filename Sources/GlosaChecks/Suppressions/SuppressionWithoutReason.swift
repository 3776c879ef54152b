import GlosaDiagnostics

/// A comment that lets a finding stand without saying why.
struct SuppressionWithoutReason: Check {
    let id = "suppression-without-reason"
    let severity = Severity.error
    let isAdjustable = false
}
