import CICU

/// Capitals and small letters, as a language has them.
///
/// No language is refused: where ICU knows no rules of its own for one, Unicode's are right. Without a locale they are
/// Unicode's too.
public enum CaseMapping {
    /// The text in small letters.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func lowercase(_ text: String, locale: LocaleTag? = nil) throws(ICUError) -> String {
        if let ascii = mapASCII(text, locale, from: UInt8(ascii: "A")...UInt8(ascii: "Z")) { return ascii }
        return try map(text, locale, kind: 0, "ucasemap_utf8ToLower")
    }

    /// The text in capitals: *ESPAÑA*, and in Turkish *İ* for *i*.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func uppercase(_ text: String, locale: LocaleTag? = nil) throws(ICUError) -> String {
        if let ascii = mapASCII(text, locale, from: UInt8(ascii: "a")...UInt8(ascii: "z")) { return ascii }
        return try map(text, locale, kind: 1, "ucasemap_utf8ToUpper")
    }

    /// The text with its first letter as a capital and the rest as it is, as a Spanish sentence or heading begins:
    /// *Ley de Enemigos Extranjeros*.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func titlecase(_ text: String, locale: LocaleTag? = nil) throws(ICUError) -> String {
        try map(text, locale, kind: 2, "ucasemap_utf8ToTitle")
    }

    /// The text without the difference of capitals, for comparing and not for reading (Unicode's full case folding).
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public static func foldedCase(_ text: String) throws(ICUError) -> String {
        if let ascii = mapASCII(text, nil, from: UInt8(ascii: "A")...UInt8(ascii: "Z")) { return ascii }
        return try map(text, nil, kind: 3, "ucasemap_utf8FoldCase")
    }

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
        if let ascii = mapASCII(text, nil, from: UInt8(ascii: "A")...UInt8(ascii: "Z")) { return ascii }
        return try longBridgedText(
            "unorm2_normalize", capacity: Int32(clamping: text.utf8.count + 16)
        ) { buffer, capacity, status in
            withBridgedUTF8(text) { cicu_text_search_key($0, $1, buffer, capacity, &status) }
        }
    }

    private static func map(
        _ text: String, _ locale: LocaleTag?, kind: Int32, _ operation: String
    ) throws(ICUError) -> String {
        let language = locale?.language ?? ""
        return try longBridgedText(
            operation, locale?.identifier, capacity: Int32(clamping: text.utf8.count + 16)
        ) { buffer, capacity, status in
            withBridgedUTF8(text) { cicu_text_case(kind, language, $0, $1, buffer, capacity, &status) }
        }
    }

    /// Flips the case of the letters in a range, when the text is all ASCII and the locale maps ASCII as Unicode does.
    private static func mapASCII(_ text: String, _ locale: LocaleTag?, from letters: ClosedRange<UInt8>) -> String? {
        // Turkish and Azerbaijani have two letters i.
        if let language = locale?.language, language == "tr" || language == "az" { return nil }
        guard text.hasOnlyBytes(below: 0x80) else { return nil }
        guard text.utf8.contains(where: letters.contains) else { return text }
        return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            for byte in text.utf8 {
                buffer[count] = letters.contains(byte) ? byte ^ 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
