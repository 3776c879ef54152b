import CICU

/// Unicode's Normalization Form C (UAX #15).
public enum Normalization {
    /// The text in NFC: `n` and a combining tilde become `ñ`.
    ///
    /// A text that is in NFC already, as nearly all are, is returned as it is.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func nfc(_ text: String) throws(ICUError) -> String {
        if try isNFC(text) { return text }
        return try longBridgedText(
            "unorm2_normalize", capacity: Int32(clamping: text.utf8.count + 16)
        ) { buffer, capacity, status in
            withBridgedUTF8(text) { cicu_text_nfc($0, $1, buffer, capacity, &status) }
        }
    }

    /// True where a text is in NFC.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func isNFC(_ text: String) throws(ICUError) -> Bool {
        // Whatever stands below U+0300 is in NFC, alone and beside its like: no combining mark is among it. In UTF-8
        // that is every text without a byte from 0xCC up.
        if text.hasOnlyBytes(below: 0xCC) { return true }
        var status: Int32 = 0
        let isNFC = withBridgedUTF8(text) { cicu_text_is_nfc($0, $1, &status) }
        guard status == 0 else { throw ICUError(operation: "unorm2_isNormalized", code: status) }
        return isNFC
    }
}
