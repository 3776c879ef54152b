/// A translation that is to be relied on less than others: a reader is told so beside it.
package enum TranslationState: String, CaseIterable, Sendable {
    /// Begun, and not finished.
    case draft
    /// Made from an original that has changed since.
    case stale

    /// The state of a message. Nil for one that is neither, for one without a review, and for a stand-in of the
    /// original.
    ///
    /// - Parameters:
    ///   - original: The message that it translates; nil where it translates none.
    ///   - locale: The locale of the translation, whose reviews count.
    package init?(of message: CatalogMessage, original: CatalogMessage?, in locale: LocaleCatalog) {
        guard message.standsInFrom == nil, let review = locale.reviews[message.id] else { return nil }
        if review.state == .draft {
            self = .draft
        } else if let original, ContentHash.of(original.message) != review.source {
            self = .stale
        } else {
            return nil
        }
    }
}

extension Sequence<TranslationState> {
    /// The state of what holds all of these: that of a draft before that of a stale one; nil where there are none.
    package var worst: TranslationState? {
        var worst: TranslationState?
        for state in self {
            if state == .draft { return .draft }
            worst = state
        }
        return worst
    }
}
