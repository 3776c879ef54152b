import CCrypto
import FoundationEssentials

/// A SHA-256 (FIPS 180-4).
///
///     SHA256Digest(of: Array("abc".utf8)).hexadecimal   // "ba7816bf…f20015ad"
package struct SHA256Digest: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// The digest of some bytes.
    package init(of bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { SHA256Digest(of: $0) } }

    /// The digest of a text in UTF-8.
    package init(of text: String) {
        var text = text
        self = text.withUTF8 { SHA256Digest(of: $0) }
    }

    private init(of bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            guard let start = digest.baseAddress else { return }
            count = ccrypto_sha256(bytes.baseAddress, bytes.count, start) ? 32 : 0
        }
    }

    /// The digest as policies and `integrity` name it: `sha256-` and base64 (RFC 4648).
    package var integrity: String { "sha256-\(Data(bytes).base64EncodedString())" }

    /// The digest in 64 hexadecimal digits.
    package var hexadecimal: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(Self.digits[Int(byte >> 4)])
            text.append(Self.digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
