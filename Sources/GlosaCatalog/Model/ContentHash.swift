import CCrypto
import FoundationEssentials
import MessageFormat

/// The first eight hexadecimal digits of a SHA-256: enough to tell that a text has changed, and short enough to be
/// read in a file.
public enum ContentHash {
    /// The hash of a message, by its canonical serialisation: how its YAML is broken into lines does not count.
    public static func of(_ message: Message) -> String { of(onOneLine(message.serialized)) }

    /// The hash of a text.
    public static func of(_ text: String) -> String {
        withDigest(text) { digest in
            var hexadecimal: [UInt8] = []
            hexadecimal.reserveCapacity(8)
            for byte in digest.prefix(4) {
                hexadecimal.append(digits[Int(byte >> 4)])
                hexadecimal.append(digits[Int(byte & 15)])
            }
            return String(decoding: hexadecimal, as: UTF8.self)
        }
    }

    /// The whole SHA-256 of a text in base64 (RFC 4648), as a Content-Security-Policy names a script.
    public static func base64(of text: String) -> String {
        withDigest(text) { Data($0).base64EncodedString() }
    }

    /// Empty only when libcrypto fails.
    private static func withDigest(_ text: String, _ use: (UnsafeMutableBufferPointer<UInt8>) -> String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
                guard let start = digest.baseAddress, ccrypto_sha256(bytes.baseAddress, bytes.count, start) else {
                    return ""
                }
                return use(digest)
            }
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        return String(decoding: text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
