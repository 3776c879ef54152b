import CICU

/// The number of columns that a text takes on a terminal.
public enum DisplayWidth {
    /// The columns of a text on one line (UAX #11): two for a wide ideograph or an emoji, none for a combining mark, an
    /// invisible or a control character, and one for the rest. Letters of ambiguous width count as one.
    ///
    /// ```swift
    /// DisplayWidth.columns(of: "año")    // 3, also when the tilde is a mark of its own
    /// DisplayWidth.columns(of: "漢字")    // 4
    /// DisplayWidth.columns(of: "👩‍👩‍👧")      // 2
    /// ```
    public static func columns(of text: String) -> Int {
        // Below U+0300, which is where no byte of UTF-8 is above 0xCB, nothing combines and nothing is wide.
        guard text.hasOnlyBytes(below: 0xCC) else { return text.reduce(0) { $0 + columns(of: $1) } }
        return text.unicodeScalars.reduce(0) { $0 + (isControl($1) ? 0 : 1) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func columns(of grapheme: Character) -> Int {
        var columns = 0
        var isEmoji = false
        for scalar in grapheme.unicodeScalars {
            switch scalar.value {
            // The emoji variation selector, and the joiner that makes one picture of several.
            case 0xFE0F: isEmoji = true
            case 0x200D: isEmoji = isEmoji || columns >= 2
            // Two regional indicators are one flag, and a skin tone changes the emoji before it.
            case 0x1F1E6...0x1F1FF: isEmoji = true
            case 0x1F3FB...0x1F3FF: isEmoji = isEmoji || columns >= 2
            default: break
            }
            columns += Int(cicu_scalar_width(scalar.value))
        }
        return isEmoji && columns > 0 ? 2 : columns
    }
}
