/// Text as a voice takes it, with spaces and digits of one kind.
enum VoiceText {
    /// The text with ordinary spaces and ASCII digits.
    static func folded(_ text: String) -> String { VoiceSpaces.folded(VoiceDigits.folded(text)) }
}

/// Spaces as a voice takes them: all alike.
enum VoiceSpaces {
    /// The text with an ordinary space for each of another kind: ICU writes `8:00<U+202F>p.<U+00A0>m.`.
    static func folded(_ text: String) -> String {
        // Spaces begin with these bytes in UTF-8, but for the ordinary one; letters with accents do not.
        guard text.utf8.contains(where: { $0 == 0xC2 || (0xE1...0xE3).contains($0) }) else { return text }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            folded.append(scalar.properties.generalCategory == .spaceSeparator ? " " : scalar)
        }
        return String(folded)
    }
}

/// Digits as a voice takes them: ASCII for those of every script, without marks of direction, which have no sound.
enum VoiceDigits {
    /// The text with `45` for `٤٥`.
    static func folded(_ text: String) -> String {
        // Latin letters with accents begin with lower bytes in UTF-8.
        guard text.utf8.contains(where: { $0 >= 0xD8 }) else { return text }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isBidiControl {
            folded.append(digit(scalar) ?? scalar)
        }
        return String(folded)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard !scalar.isASCII, scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
        else { return nil }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }
}
