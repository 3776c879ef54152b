import CCrypto

/// The reason why a key could not be used. It never says what is in it.
package enum KeyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text is no key of the kind that is wanted.
    case notAKey(wanted: String)
    /// It is a private key where a public one belongs.
    case isPrivate
    /// It is a public key where a private one belongs.
    case isPublic
    /// libcrypto failed.
    case failed

    /// A sentence for whoever ran the command.
    package var description: String {
        switch self {
        case .notAKey(let wanted): "it holds no \(wanted) key of Ed25519; `glosa keygen` makes a pair"
        case .isPrivate:
            "it holds a private key, which stays where it is; name the public one, whose name ends in `.pub`"
        case .isPublic: "it holds a public key, and only a private one can sign; name the file without `.pub`"
        case .failed: "libcrypto could not use the key"
        }
    }
}

/// A private key of Ed25519 (RFC 8032). It is never printed: whoever has it can sign in the publisher's name.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let bytes: [UInt8]

    /// A new key, out of the system's random bytes.
    package init() throws(KeyError) {
        var made = false
        bytes = [UInt8](unsafeUninitializedCapacity: 32) { key, count in
            guard let start = key.baseAddress else { return }
            made = ccrypto_ed25519_generate(start)
            count = made ? 32 : 0
        }
        guard made else { throw .failed }
    }

    /// The key of a PEM text (RFC 8410, "PRIVATE KEY").
    package init(pem: String) throws(KeyError) {
        guard let der = PEM.bytes(of: "PRIVATE KEY", in: pem) else {
            throw PEM.bytes(of: "PUBLIC KEY", in: pem) == nil ? .notAKey(wanted: "private") : .isPublic
        }
        guard der.count == Self.header.count + 32, der.starts(with: Self.header) else {
            throw .notAKey(wanted: "private")
        }
        bytes = Array(der.suffix(32))
    }

    /// The key as PEM, to be written to a file that nobody else may read.
    package var pem: String { PEM.text(of: "PRIVATE KEY", Self.header + bytes) }

    /// The public key that belongs to it.
    package var verifyingKey: VerifyingKey {
        get throws(KeyError) {
            var done = false
            let key = [UInt8](unsafeUninitializedCapacity: 32) { key, count in
                guard let start = key.baseAddress else { return }
                done = ccrypto_ed25519_public(bytes, start)
                count = done ? 32 : 0
            }
            guard done else { throw .failed }
            return VerifyingKey(raw: key)
        }
    }

    /// The signature, 64 bytes. The same bytes always have the same.
    package func signature(of message: [UInt8]) throws(KeyError) -> [UInt8] {
        var done = false
        let signature = [UInt8](unsafeUninitializedCapacity: 64) { signature, count in
            guard let start = signature.baseAddress else { return }
            done = ccrypto_ed25519_sign(bytes, message, message.count, start)
            count = done ? 64 : 0
        }
        guard done else { throw .failed }
        return signature
    }

    /// Says what it is, and nothing of what is in it.
    package var description: String { "a private key" }

    /// Shows nothing to whoever dumps it.
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    /// The text that stands before the 32 bytes of a key: version 0, id-Ed25519, an octet string in an octet string.
    private static let header: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
    ]
}
