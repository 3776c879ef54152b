import GlosaDiagnostics
import GlosaICU

/// What review.yaml says of one message: how far its translation is, and of which texts that was said.
package struct MessageReview: Sendable {
    /// How far the translation is.
    package var state: State
    /// The hash of the source message that it was made from.
    package var source: String
    /// The hash of the translation.
    package var target: String
    /// Who reviewed it; nil below `reviewed`.
    package var by: String?
    /// When.
    package var on: CivilDate?
    /// Where the entry stands.
    package var place: Diagnostic.Place

    /// How far a translation is.
    package enum State: String, CaseIterable, Comparable, Sendable {
        /// Begun, and not to be relied on.
        case draft
        /// Whole, and read by nobody but its translator.
        case translated
        /// Read beside the source by a person who gave their name.
        case reviewed

        /// From the first to the last.
        package static func < (left: State, right: State) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .draft: 0
            case .translated: 1
            case .reviewed: 2
            }
        }
    }
}

/// What Resources/review.yaml says of a fact or a contact: the hash of its value, so that a digit that changes
/// afterwards is noticed. Without a name it says that the value was recorded, and nothing about who compared it.
package struct ValueReview: Sendable {
    /// The hash of the value.
    package var value: String
    /// Who compared it with its source, if they gave their name.
    package var by: String?
    /// When.
    package var on: CivilDate?
    /// Where the entry stands.
    package var place: Diagnostic.Place
}
