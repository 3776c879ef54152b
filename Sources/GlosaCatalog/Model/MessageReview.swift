import GlosaDiagnostics
import GlosaICU

/// The entry of a locale's review.yaml for one message: who wrote it, how far it is, and of which texts that was said.
package struct MessageReview: Sendable {
    /// The state of the text.
    package var state: State
    /// The author: a person, or a machine.
    package var origin: TextOrigin
    /// The hash of the source message that it was made from; nil in the source locale.
    package var source: String?
    /// The hash of the text.
    package var target: String
    /// The hash of the data that stood behind the text when it was reviewed: the step that shows it, with its contacts,
    /// hazards and days. Nil where there are none, and below `reviewed`.
    package var with: String?
    /// The id of the reviewer in people.yaml; nil below `reviewed`.
    package var by: String?
    /// The day of the review.
    package var on: CivilDate?
    /// The place of the entry.
    package var place: Diagnostic.Place
    /// The reason for which the review does not count, be the texts as they may; worked out once the catalog is read.
    package internal(set) var lapse: Lapse?

    /// The state of a text.
    package enum State: String, CaseIterable, Comparable, Sendable {
        /// Begun, and not to be relied on.
        case draft
        /// Whole, and read by nobody but its writer.
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

    /// A reason for which a review does not count.
    package enum Lapse: Sendable {
        /// The reviewer may not review this.
        case reviewer(ReviewerObjection)
        /// The data behind the text have changed.
        case data
    }

    /// True for a review that counts for `message`: by a person who may, of exactly this text and these data.
    package func isValid(for message: CatalogMessage) -> Bool {
        state == .reviewed && lapse == nil && target == ContentHash.of(message.message)
    }
}

extension LocaleCatalog {
    /// The standing of a message of this locale.
    ///
    /// - Parameter original: Its source; nil in the source locale.
    package func standing(of message: CatalogMessage, original: CatalogMessage?) -> TextStanding {
        guard let review = reviews[message.id] else { return .unreviewed }
        if review.state == .draft { return .draft }
        if let original, ContentHash.of(original.message) != review.source { return .stale }
        return review.isValid(for: message) ? .reviewed : .unreviewed
    }

    /// The origin of the text of a message; nil where nobody recorded it.
    package func origin(of id: String) -> TextOrigin? { reviews[id]?.origin }
}
