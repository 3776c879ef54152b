/// The progress of the translation of a language.
package struct TranslationProgress: Sendable {
    /// The number of messages that the source has.
    package var total = 0
    /// The number of them the language has.
    package var translated = 0
    /// The number of were that translated from a source that has changed since.
    package var stale = 0
    /// The number of are that begun only.
    package var draft = 0
    /// The number of a that person who may has read beside their source, nothing under them having changed since.
    package var reviewed = 0
    /// The number of those that the language has were written by whom; what nobody recorded is in none of them.
    package var origins: [TextOrigin: Int] = [:]

    /// The number of those that the language has are of an origin that nobody recorded.
    package var unknownOrigin: Int { translated - origins.values.reduce(0, +) }

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
            let isSource = source == nil
            guard let text = isSource ? message : own, !copied.contains(message.id) else { return }
            translated += 1
            if let origin = locale.origin(of: message.id) { origins[origin, default: 0] += 1 }
            if locale.reviews[message.id]?.state == .draft { draft += 1 }
            switch locale.standing(of: text, original: isSource ? nil : message) {
            case .draft:
                // A draft of a source that has changed is stale, too.
                if !isSource, locale.reviews[message.id]?.source != ContentHash.of(message.message) { stale += 1 }
            case .stale: stale += 1
            case .unreviewed: break
            case .reviewed: reviewed += 1
            }
        }
    }
}
