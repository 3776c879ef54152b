/// Letters without their accents and capitals, for comparing words. Latin by a table, so that no word of Spanish or
/// English waits for ICU; other scripts by Unicode's simple mappings.
enum FoldedLetter {
    /// Whether a scalar is a mark that stands on the letter before it.
    static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        default: false
        }
    }

    /// The small letter.
    static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value) | 0x20)
        case 0xC0...0xD6, 0xD8...0xDE: return Unicode.Scalar(UInt8(scalar.value + 0x20))
        case 0..<0xC0, 0xDF...0xFF: return scalar
        default:
            let mapping = scalar.properties.lowercaseMapping.unicodeScalars
            return mapping.first ?? scalar
        }
    }

    /// The ASCII letter under the accents of a small Latin letter; nil for any other.
    static func base(_ small: Unicode.Scalar) -> UInt8? {
        let value = small.value
        guard value >= 0xE0, value < 0x180 else { return value < 0x80 ? UInt8(value) : nil }
        let byte = value < 0x100 ? latin1[Int(value - 0xE0)] : latinA[Int(value - 0x100)]
        return byte == UInt8(ascii: "?") ? nil : byte
    }

    // U+00E0 to U+00FF, then U+0100 to U+017F.
    private static let latin1 = Array("aaaaaa?ceeeeiiii?nooooo?ouuuuy?y".utf8)
    private static let latinA = Array(
        ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllllllllnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuu"
            + "wwyyyzzzzzzs").utf8)
}
