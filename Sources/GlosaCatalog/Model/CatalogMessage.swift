import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// A message of the catalog: its text, what it was parsed to, and where every byte of it stands in its file.
///
/// A class, because a hundred thousand of them are passed from hand to hand and never change.
package final class CatalogMessage: Sendable {
    /// File and key: `story.days-held`.
    package let id: String
    /// Its MessageFormat source.
    package let text: MessageText
    /// The parsed message.
    package let message: Message
    /// The note to translators above it.
    package let note: String?
    /// The locale of its words where they stand in for those of another; nil for a locale's own message.
    package let standsInFrom: LocaleTag?

    /// A message that was read.
    init(id: String, text: MessageText, message: Message, note: String?, standsInFrom: LocaleTag? = nil) {
        self.id = id
        self.text = text
        self.message = message
        self.note = note
        self.standsInFrom = standsInFrom
    }

    /// The same message as a stand-in, in a locale that lacks it, for its translation.
    func standingIn(from tag: LocaleTag) -> CatalogMessage {
        CatalogMessage(id: id, text: text, message: message, note: note, standsInFrom: tag)
    }
}
