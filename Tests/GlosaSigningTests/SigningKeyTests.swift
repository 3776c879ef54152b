import GlosaSigning
import Testing

@Suite("Keys and signatures")
struct SigningKeyTests {
    /// RFC 8032, section 7.1, TEST 1 and TEST 2, in PEM.
    @Test(
        "signatures are those of RFC 8032",
        arguments: [
            (
                "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g", [UInt8](),
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
            ),
            (
                "MC4CAQAwBQYDK2VwBCIEIEzNCJsozp2pfWOv30auJqrXsTM2R/S4w0oQHcPHK3Q+", nil as [UInt8]?,
                nil as String?
            ),
        ] as [(String, [UInt8]?, String?)])
    func vectors(body: String, message: [UInt8]?, signature: String?) throws {
        let pem = "-----BEGIN PRIVATE KEY-----\n\(body)\n-----END PRIVATE KEY-----\n"
        let key = try SigningKey(pem: pem)
        #expect(key.pem == pem)
        guard let message, let signature else { return }
        let made = try key.signature(of: message)
        #expect(
            made.map { String($0, radix: 16).count == 1 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
                == signature)
    }

    @Test("a signature fits its message and its key, and nothing else")
    func fits() throws {
        let key = try SigningKey()
        let other = try SigningKey()
        let message = Array("El Número A".utf8)
        let signature = try key.signature(of: message)
        let verifying = try key.verifyingKey
        #expect(verifying.isValid(signature, of: message))
        #expect(try !other.verifyingKey.isValid(signature, of: message))
        #expect(!verifying.isValid(signature, of: message + [0]))
        for index in [0, 31, 32, 63] {
            var altered = signature
            altered[index] ^= 1
            #expect(!verifying.isValid(altered, of: message))
        }
        #expect(!verifying.isValid(Array(signature.dropLast()), of: message))
        #expect(!verifying.isValid([], of: message))
    }

    @Test("a public key is read from PEM, base64url and base64")
    func forms() throws {
        let key = try SigningKey().verifyingKey
        #expect(try VerifyingKey(text: key.pem) == key)
        #expect(try VerifyingKey(text: key.base64URL) == key)
        #expect(try VerifyingKey(text: "  \(key.base64URL)\r\n") == key)
        #expect(key.base64URL.utf8.count == 43)
    }

    @Test("what is no key, or is the other half, is refused with a sentence")
    func refused() throws {
        let key = try SigningKey()
        #expect(throws: KeyError.isPrivate) { try VerifyingKey(text: key.pem) }
        #expect(throws: KeyError.isPublic) { try SigningKey(pem: key.verifyingKey.pem) }
        #expect(throws: KeyError.notAKey(wanted: "private")) { try SigningKey(pem: "hola") }
        #expect(throws: KeyError.notAKey(wanted: "public")) { try VerifyingKey(text: "AAAA") }
        #expect(throws: KeyError.notAKey(wanted: "public")) { try VerifyingKey(text: "") }
        let rsa = "-----BEGIN PUBLIC KEY-----\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK==\n-----END PUBLIC KEY-----"
        #expect(throws: KeyError.notAKey(wanted: "public")) { try VerifyingKey(text: rsa) }
    }

    @Test("a private key does not show in what prints or dumps it")
    func hidden() throws {
        let key = try SigningKey()
        let secret = key.pem.split(separator: "\n")[1]
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped, "\([key])"] {
            #expect(!text.contains(secret) && !text.contains("bytes"))
        }
    }

    @Test("a digest is that of FIPS 180-4")
    func digest() {
        #expect(
            SHA256Digest(of: Array("abc".utf8)).hexadecimal
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256Digest(of: []).hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }
}
