import GlosaDiagnostics
import GlosaICU

/// The entry of Resources/review.yaml for a value of the data: its hash, so that a change in any part of it is noticed.
/// Without a name it says that the value was recorded, and nothing about who compared it.
package struct ValueReview: Sendable {
    /// The hash of the value.
    package var value: String
    /// The value itself, with which a change can be told in words; nil where it is not kept.
    package var said: RecordedValue?
    /// The id of the person who compared it with its source; nil if nobody gave theirs.
    package var by: String?
    /// The day of the comparison.
    package var on: CivilDate?
    /// The place of the entry.
    package var place: Diagnostic.Place
}
