import GlosaCatalog

/// How far the translation of a language is.
public struct TranslationProgress: Sendable {
    /// How many messages the source has.
    public var total = 0
    /// How many of them the language has.
    public var translated = 0
    /// How many were translated from a source that has changed since.
    public var stale = 0
    /// How many are begun only.
    public var draft = 0
    /// How many a person has read beside their source, neither having changed since.
    public var reviewed = 0

    /// Counts nothing yet.
    public init() {}

    /// Counts every message of `locale`, or those of one document.
    public init(_ locale: LocaleCatalog, source: LocaleCatalog?, document: String? = nil) {
        let own = locale.allMessages
        for (id, original) in (source ?? locale).allMessages {
            if let document, !id.hasPrefix("\(document).") { continue }
            // Reasons against a rendering are each language's own.
            if id.hasPrefix("glossary."), id.contains(".avoid-") { continue }
            total += 1
            guard let message = own[id] else { continue }
            translated += 1
            guard source != nil, let review = locale.reviews[id] else { continue }
            if review.state == .draft { draft += 1 }
            guard ContentHash.of(original.message) == review.source else {
                stale += 1
                continue
            }
            if review.state == .reviewed, ContentHash.of(message.message) == review.target { reviewed += 1 }
        }
    }
}
