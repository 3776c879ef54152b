import GlosaDiagnostics

/// A comment that lets a finding stand without saying why.
struct SuppressionWithoutReason: Check {
    var id: String { "suppression-without-reason" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }
}
