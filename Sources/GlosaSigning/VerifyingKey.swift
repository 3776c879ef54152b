import CCrypto
import FoundationEssentials

/// A public key of Ed25519 (RFC 8032): with it anybody can see that bytes are the publisher's.
package struct VerifyingKey: Hashable, Sendable {
    /// The 32 bytes.
    package let raw: [UInt8]

    init(raw: [UInt8]) { self.raw = raw }

    /// The key of a text: PEM (RFC 8410, "PUBLIC KEY"), or the 32 bytes in base64 or base64url, as pages name it.
    package init(text: String) throws(KeyError) {
        if PEM.bytes(of: "PRIVATE KEY", in: text) != nil { throw .isPrivate }
        if let der = PEM.bytes(of: "PUBLIC KEY", in: text) {
            guard der.count == Self.header.count + 32, der.starts(with: Self.header) else {
                throw .notAKey(wanted: "public")
            }
            raw = Array(der.suffix(32))
            return
        }
        guard let bytes = Base64URL.bytes(of: text), bytes.count == 32 else { throw .notAKey(wanted: "public") }
        raw = bytes
    }

    /// The key as PEM, as other programs read it.
    package var pem: String { PEM.text(of: "PUBLIC KEY", Self.header + raw) }

    /// The key in base64url (RFC 4648, section 5), as the attribute `key` of the elements has it.
    package var base64URL: String { Base64URL.text(of: raw) }

    /// True where `signature` is that of `message` by the private key that belongs to this one.
    package func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        signature.count == 64 && ccrypto_ed25519_verify(raw, message, message.count, signature)
    }

    /// The text that stands before the 32 bytes of a key: id-Ed25519, a bit string.
    private static let header: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]
}

/// Base64 with the alphabet that stands in addresses and attributes.
enum Base64URL {
    static func text(of bytes: [UInt8]) -> String {
        let base64 = Data(bytes).base64EncodedString()
        return String(
            decoding: base64.utf8.compactMap { byte -> UInt8? in
                switch byte {
                case UInt8(ascii: "+"): UInt8(ascii: "-")
                case UInt8(ascii: "/"): UInt8(ascii: "_")
                case UInt8(ascii: "="): nil
                default: byte
                }
            }, as: UTF8.self)
    }

    static func bytes(of text: String) -> [UInt8]? {
        var base64 = text.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            case UInt8(ascii: "="), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "): nil
            default: byte
            }
        }
        while base64.count % 4 != 0 { base64.append(UInt8(ascii: "=")) }
        return Data(base64Encoded: Data(base64)).map { Array($0) }
    }
}

/// Text encodings of keys (RFC 7468).
enum PEM {
    static func text(of label: String, _ bytes: [UInt8]) -> String {
        "-----BEGIN \(label)-----\n\(Data(bytes).base64EncodedString())\n-----END \(label)-----\n"
    }

    static func bytes(of label: String, in text: String) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingPrefix(while: \.isWhitespace) }
        guard let begin = lines.firstIndex(where: { $0.hasPrefix("-----BEGIN \(label)-----") }),
            let end = lines[begin...].firstIndex(where: { $0.hasPrefix("-----END \(label)-----") })
        else { return nil }
        return Base64URL.bytes(of: lines[(begin + 1)..<end].joined())
    }
}
