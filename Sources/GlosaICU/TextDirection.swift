import CICU

/// The direction that a text itself shows.
public enum TextDirection {
    /// The direction of the first strong character, or nil when there is none, as in `125` or an empty text.
    ///
    /// What stands in an isolate does not count (UAX #9, rules P2 and P3). Of several paragraphs, the first that has a
    /// strong character decides, as with HTML's `dir="auto"`.
    ///
    /// ```swift
    /// TextDirection.of("125 días")   // .leftToRight
    /// TextDirection.of("«مرحبا»")    // .rightToLeft
    /// TextDirection.of("+1 (800)")   // nil
    /// ```
    public static func of(_ text: String) -> WritingDirection? {
        // Most texts begin with a letter of ASCII, which is strong.
        if let first = text.utf8.first, isASCIILetter(first) { return .leftToRight }
        switch withBridgedUTF8(text, { cicu_text_direction($0, $1) }) {
        case 1: return .leftToRight
        case 2: return .rightToLeft
        default: return nil
        }
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        let lowered = byte | 0x20
        return lowered >= 0x61 && lowered <= 0x7A
    }
}
