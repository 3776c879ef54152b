import GlosaSigning
import GlosaText
import MessageFormat

/// The first 96 bits of a SHA-256 as 24 hexadecimal digits: beyond the reach of forging, and short enough for one line
/// of a file.
package enum ContentHash {
    /// The number of hexadecimal digits.
    package static let length = 24

    /// The hash of a message, by its canonical serialisation: how its YAML is broken into lines does not count.
    package static func of(_ message: Message) -> String { of(message.serialized.onOneLine) }

    /// The hash of a text.
    package static func of(_ text: String) -> String {
        String(decoding: SHA256Digest(of: text).hexadecimal.utf8.prefix(length), as: UTF8.self)
    }
}
