import GlosaCatalog
import MessageFormat
import Synchronization

/// The messages of a locale that have been compiled: a label or a notice is in every document, and compiled once for all.
final class FormatterCache: Sendable {
    private struct Entry: Sendable {
        /// Kept, so that no other message takes its identity.
        let message: CatalogMessage
        let formatter: MessageFormatter
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

    /// The formatter of a message, made where there is none. Nothing is locked while it is made.
    func formatter(of message: CatalogMessage, make: () -> MessageFormatter) -> MessageFormatter {
        let key = ObjectIdentifier(message)
        if let known = entries.withLock({ $0[key]?.formatter }) { return known }
        let made = make()
        entries.withLock { $0[key] = Entry(message: message, formatter: made) }
        return made
    }
}
