import CCrypto

/// The library that digests and signatures are made with.
package enum CryptoLibrary {
    /// The version of OpenSSL's libcrypto that is loaded: `3.0.15`.
    package static var version: String { String(cString: ccrypto_version()) }
}
