/// The fingerprint of a whole text, for telling whether two are the same.
package enum TextKey {
    /// The fingerprint of the text's bytes.
    package static func of(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
