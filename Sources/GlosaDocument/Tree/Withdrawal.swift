import GlosaCatalog
import GlosaICU

/// The item that was taken back because it could hurt somebody who acts on it, in the place where it stood.
package struct Withdrawal: Sendable {
    /// The id that it had.
    package var id: String
    /// The day on which it was taken back.
    package var on: CivilDate
    /// That it was taken back, and why.
    package var lines: [[Inline]]
    /// The place where to look instead.
    package var instead: LinkTarget?
}
