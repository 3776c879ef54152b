import GlosaSigning
import GlosaText
import MessageFormat

/// The first eight hexadecimal digits of a SHA-256: enough to tell that a text has changed, and short enough to be
/// read in a file.
package enum ContentHash {
    /// The hash of a message, by its canonical serialisation: how its YAML is broken into lines does not count.
    package static func of(_ message: Message) -> String { of(message.serialized.onOneLine) }

    /// The hash of a text.
    package static func of(_ text: String) -> String {
        String(decoding: SHA256Digest(of: text).hexadecimal.utf8.prefix(8), as: UTF8.self)
    }
}
