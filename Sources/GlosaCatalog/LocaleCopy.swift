import GlosaICU
import MessageFormat

/// A locale whose words are those of another language: a copied folder, or texts that were never translated.
///
/// ```swift
/// LocaleCopy(french, in: catalog)?.original   // es
/// ```
package struct LocaleCopy: Sendable {
    /// The language of the words: that of the copied locale, or the one that its function words give away.
    package let original: LocaleTag
    /// The ids of the messages that are the other locale's, word for word; empty where the project has none.
    package let messages: Set<String>
    /// The number of messages with letters.
    package let total: Int

    /// Compares a locale with every other of the catalog, and with the language that it claims; nil for a translation.
    ///
    /// A locale of the same language is no copy: `es` and `es-MX` may agree in most of their messages. The source is
    /// none, unless its words are of another language.
    package init?(_ locale: LocaleCatalog, in catalog: Catalog) {
        let tag = locale.settings.tag
        let spoken = FunctionWords.language(of: locale)
        guard spoken != tag.language else { return nil }
        let others = catalog.locales.filter { $0.settings.tag.language != tag.language }
        let isSource = tag == catalog.project.sourceLocale
        for other in isSource ? [] : others {
            guard let shared = Shared(locale, other), shared.isCopy else { continue }
            let original = other.settings.tag
            // Of two locales with the same words, the copy is the one whose language they are not.
            guard spoken == original.language || (spoken == nil && Self.stands(original, before: tag, catalog)) else {
                continue
            }
            self.original = original
            messages = shared.messages
            total = shared.total
            return
        }
        guard let spoken, FunctionWords.languages.contains(tag.language), let original = try? LocaleTag(spoken) else {
            return nil
        }
        self.original = original
        messages = []
        total = locale.messageCount
    }

    private static func stands(_ one: LocaleTag, before other: LocaleTag, _ catalog: Catalog) -> Bool {
        if one == catalog.project.sourceLocale { return true }
        let order = catalog.project.locales
        guard let first = order.firstIndex(of: one), let second = order.firstIndex(of: other) else { return false }
        return first < second
    }
}

/// The messages that two locales have in the same words.
private struct Shared {
    var messages: Set<String> = []
    var total = 0

    /// More than half of the messages, and of enough messages that names alone cannot be the reason.
    var isCopy: Bool { total >= 10 && messages.count * 2 > total }

    init?(_ locale: LocaleCatalog, _ other: LocaleCatalog) {
        let same = Set(locale.settings.conventions.sameAsSource)
        locale.forEachMessage(beside: other) { message, twin, _, _, _ in
            guard let twin, message.hasLetters, !same.contains(message.text.source) else { return }
            total += 1
            if message.text.source == twin.text.source { messages.insert(message.id) }
        }
        guard total > 0 else { return nil }
    }
}

extension CatalogMessage {
    /// True for a message with words of its own; false for one of values and marks alone.
    fileprivate var hasLetters: Bool {
        message.patterns.contains { pattern in
            pattern.elements.contains { element in
                if case .text(let text) = element {
                    text.value.unicodeScalars.contains { $0.properties.isAlphabetic }
                } else {
                    false
                }
            }
        }
    }
}
