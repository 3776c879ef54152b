import GlosaDiagnostics
import MessageFormat

/// A message of the catalog: its text, what it was parsed to, and where every byte of it stands in its file.
///
/// A class, because a hundred thousand of them are passed from hand to hand and never change.
package final class CatalogMessage: Sendable {
    /// File and key: `story.days-held`.
    package let id: String
    /// Its MessageFormat source.
    package let text: MessageText
    /// What it was parsed to.
    package let message: Message
    /// The note to translators above it.
    package let note: String?

    /// A message that was read.
    init(id: String, text: MessageText, message: Message, note: String?) {
        self.id = id
        self.text = text
        self.message = message
        self.note = note
    }
}
