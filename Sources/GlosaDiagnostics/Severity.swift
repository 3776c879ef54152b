/// The severity of a finding.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Good to know; nothing to do.
    case info
    /// Something has passed its day. Reported apart, and never a reason not to publish: an urgent correction of one
    /// number must not wait for another item's date.
    case due
    /// Probably a mistake.
    case warning
    /// A mistake: nothing is published while it stands.
    case error

    /// From the mildest to the gravest.
    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .due: 1
        case .warning: 2
        case .error: 3
        }
    }
}
