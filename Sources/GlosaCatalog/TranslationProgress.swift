/// How far the translation of a language is.
package struct TranslationProgress: Sendable {
    /// How many messages the source has.
    package var total = 0
    /// How many of them the language has.
    package var translated = 0
    /// How many were translated from a source that has changed since.
    package var stale = 0
    /// How many are begun only.
    package var draft = 0
    /// How many a person has read beside their source, neither having changed since.
    package var reviewed = 0

    /// Counts nothing yet.
    package init() {}

    /// Counts every message of `locale`, or those of one file.
    ///
    /// - Parameters:
    ///   - document: The file, by name without `.yaml`; nil for all.
    ///   - hazards: The hazards whose sentences are counted with that file.
    ///   - copied: The ids of messages that are another locale's, and no translations.
    package init(
        _ locale: LocaleCatalog, source: LocaleCatalog?, document: String? = nil, hazards: Set<String> = [],
        copied: Set<String> = []
    ) {
        let original = source ?? locale
        var sentences: Set<String> = []
        original.forEachMessage(beside: source == nil ? nil : locale) { message, own, kind, file, key in
            let isSentence = file == DataFile.hazards.rawValue
            // Reasons against a rendering are each language's own.
            guard document == nil || file == document || (isSentence && hazards.contains(key)),
                kind != .glossary || !message.id.contains(".avoid-")
            else { return }
            // A sentence that several hazards share is one to readers.
            if isSentence, !sentences.insert(message.text.source).inserted { return }
            total += 1
            guard source != nil else {
                translated += 1
                return
            }
            guard let own, !copied.contains(message.id) else { return }
            translated += 1
            guard let review = locale.reviews[message.id] else { return }
            if review.state == .draft { draft += 1 }
            guard ContentHash.of(message.message) == review.source else {
                stale += 1
                return
            }
            if review.state == .reviewed, ContentHash.of(own.message) == review.target { reviewed += 1 }
        }
    }
}
