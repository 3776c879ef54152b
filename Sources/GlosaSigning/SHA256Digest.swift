import CCrypto

/// A SHA-256 (FIPS 180-4).
///
///     SHA256Digest(of: Array("abc".utf8)).hexadecimal   // "ba7816bf…f20015ad"
public struct SHA256Digest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of some bytes.
    public init(of bytes: [UInt8]) {
        self.bytes = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
            guard let start = digest.baseAddress else { return }
            count = bytes.withUnsafeBufferPointer { ccrypto_sha256($0.baseAddress, $0.count, start) } ? 32 : 0
        }
    }

    /// The digest in 64 hexadecimal digits.
    public var hexadecimal: String {
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
