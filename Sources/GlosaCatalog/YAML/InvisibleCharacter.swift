import GlosaText

/// A character that YAML refuses, or takes for the end of a line where an editor shows none.
struct InvisibleCharacter {
    /// The place where it stands, in UTF-8 bytes.
    let offset: Int
    /// The number of bytes that it takes.
    let length: Int
    /// Its code: `U+2028`.
    let name: String
    /// The action about it.
    let repair: String

    /// The first in `text`, if there is one.
    static func first(in text: String) -> InvisibleCharacter? {
        guard mayHave(text) else { return nil }
        var offset = 0
        var previous: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            // A return is half of a line break of Windows, and nothing when it stands alone.
            if previous == "\r", scalar != "\n" { return InvisibleCharacter(previous, at: offset - 1) }
            if isRefused(scalar) { return InvisibleCharacter(scalar, at: offset) }
            offset += scalar.utf8.count
            previous = scalar
        }
        return previous == "\r" ? InvisibleCharacter(previous, at: offset - 1) : nil
    }

    /// True where there is a byte that such a character begins with, which hardly any text has.
    private static func mayHave(_ text: String) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.indices.contains { index in
                let byte = bytes[index]
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                switch byte {
                case 0x09, 0x0A: return false
                case 0..<0x20, 0x7F: return true
                case 0xC2: return next < 0xA0
                case 0xE2: return next == 0x80
                case 0xEF: return next >= 0xBB
                default: return false
                }
            }
        }
        return found ?? true
    }

    private init(_ scalar: Unicode.Scalar, at offset: Int) {
        self.offset = offset
        length = scalar.utf8.count
        name = CodePoint.name(scalar)
        switch scalar {
        case "\r", "\u{85}", "\u{2028}", "\u{2029}": repair = "delete it, and press Enter if a new line begins there"
        default: repair = "delete it; if you cannot find it, delete the words around it and type them again"
        }
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
