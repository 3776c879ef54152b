import GlosaCatalog
import GlosaICU

/// What was taken back because it could hurt somebody who acts on it, in the place where it stood.
public struct Withdrawal: Sendable {
    /// The id that it had.
    public var id: String
    /// The day on which it was taken back.
    public var on: CivilDate
    /// That it was taken back, and why.
    public var lines: [[Inline]]
    /// Where to look instead.
    public var instead: LinkTarget?
}
