import GlosaDiagnostics
import MessageFormat

/// A message of the catalog: its text, what it was parsed to, and where every byte of it stands in its file.
public struct CatalogMessage: Sendable {
    /// File and key: `story.days-held`.
    public var id: String
    /// Its MessageFormat source.
    public var text: MessageText
    /// What it was parsed to.
    public var message: Message
    /// The note to translators above it.
    public var note: String?
}
