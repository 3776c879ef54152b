/// The character classes of the grammar (UTS #35 part 9, "message.abnf").
enum CharacterClass {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let backslash = UInt8(ascii: "\\")
    static let bar = UInt8(ascii: "|")

    /// A brace, a backslash or U+0000, which text cannot run over.
    static func endsText(_ byte: UInt8) -> Bool {
        isBrace(byte) || byte == backslash || byte == 0
    }

    static func isBrace(_ byte: UInt8) -> Bool { byte == openBrace || byte == closeBrace }

    /// ALPHA, `+`, `_`.
    static func isNameStart(ascii byte: UInt8) -> Bool {
        has(byte, 0x0000_0800_0000_0000, 0x07FF_FFFE_87FF_FFFE)
    }

    /// `name-start`, DIGIT, `-`, `.`.
    static func isNameCharacter(ascii byte: UInt8) -> Bool {
        has(byte, 0x03FF_6800_0000_0000, 0x07FF_FFFE_87FF_FFFE)
    }

    /// True where the bit of `byte` is set in a set of ASCII characters: one bit for each of 0...63, and of 64...127.
    @inline(__always)
    private static func has(_ byte: UInt8, _ low: UInt64, _ high: UInt64) -> Bool {
        ((byte & 0x40 == 0 ? low : high) &>> UInt64(byte & 0x3F)) & 1 == 1
    }

    /// True where a scalar outside ASCII may stand in a name.
    ///
    /// Not allowed: controls, white space, bidirectional controls, surrogates and noncharacters.
    static func isNameCharacter(nonASCII scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA1...0x61B, 0x61D...0x167F, 0x1681...0x1FFF, 0x200B...0x200D, 0x2010...0x2027, 0x2030...0x205E,
            0x2060...0x2065, 0x206A...0x2FFF, 0x3001...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD:
            true
        case 0x10000...0x10FFFF: scalar & 0xFFFF <= 0xFFFD
        default: false
        }
    }

    /// ALM, LRM, RLM, LRI, RLI, FSI, PDI.
    static func isBidi(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x61C, 0x200E, 0x200F, 0x2066...0x2069: true
        default: false
        }
    }

    /// Space, tab, carriage return, line feed; U+3000 is the only white space outside ASCII.
    static func isSpace(ascii byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    static let ideographicSpace: UInt32 = 0x3000
}
