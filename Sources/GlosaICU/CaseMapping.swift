import CICU

/// Texts without the differences that a search overlooks.
public enum CaseMapping {
    /// What a search compares: without capitals, accents, or forms of width and ligature.
    ///
    /// ```swift
    /// try CaseMapping.searchKey("¿Dónde está el NIÑO?")   // "¿donde esta el nino?"
    /// ```
    ///
    /// The marks of Latin, Greek, Cyrillic, Hebrew and Arabic go; those of other scripts are vowels and stay. *ø*, *ł*,
    /// *đ* and *æ* become *o*, *l*, *d* and *ae*.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func searchKey(_ text: String) throws(ICUError) -> String {
        if let ascii = lowercaseASCII(text) { return ascii }
        return try longBridgedText(
            "unorm2_normalize", capacity: Int32(clamping: text.utf8.count + 16)
        ) { buffer, capacity, status in
            withBridgedUTF8(text) { cicu_text_search_key($0, $1, buffer, capacity, &status) }
        }
    }

    /// The text in small letters, when it is all ASCII.
    private static func lowercaseASCII(_ text: String) -> String? {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard text.hasOnlyBytes(below: 0x80) else { return nil }
        guard text.utf8.contains(where: capitals.contains) else { return text }
        return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            for byte in text.utf8 {
                buffer[count] = capitals.contains(byte) ? byte ^ 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
