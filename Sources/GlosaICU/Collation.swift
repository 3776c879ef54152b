import CICU

/// The order in which a language sorts its words: in Spanish *ñ* comes after *n*, and accents decide only between words
/// that are otherwise the same.
///
/// ```swift
/// let order = try Collation(locale: LocaleTag("es"))
/// order.sorted(["ñame", "nube", "oca"]) { $0 }   // ["nube", "ñame", "oca"]
/// ```
public final class Collation: Sendable {
    /// The differences that count.
    public enum Strength: Int32, Hashable, Sendable, CaseIterable {
        /// Letters alone: *papá* is *Papa*. *Ñ* is a letter of its own in Spanish.
        case primary = 0
        /// Accents too.
        case secondary = 1
        /// Capitals too.
        case tertiary = 2
        /// Every code point, after all else.
        case identical = 15
    }

    /// The result of a comparison.
    public enum Ordering: Int32, Hashable, Sendable {
        /// The left comes first.
        case ascending = -1
        /// Neither comes first.
        case same = 0
        /// The right comes first.
        case descending = 1
    }

    // Sendable: nothing changes the collator once it is made, and its functions for comparing and for keys are const,
    // which coll.h's frozen collators rest on as well. The pointer is set once and freed in deinit.
    nonisolated(unsafe) private let handle: OpaquePointer

    /// The language whose order it is.
    public let locale: LocaleTag

    private struct Key: Hashable {
        let locale: LocaleTag
        let strength: Strength
        let isNumeric: Bool
    }

    private static let cache = BoundedCache<Key, Collation>(capacity: 32)

    /// Reads the order of a language.
    ///
    /// - Parameter isNumeric: Whether runs of digits sort by their value, so that *9* comes before *10*.
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public init(locale: LocaleTag, strength: Strength = .tertiary, isNumeric: Bool = false) throws(ICUError) {
        handle = try opened("ucol_open", locale.identifier) { status in
            cicu_collator_open(locale.identifier, strength.rawValue, isNumeric, &status)
        }
        self.locale = locale
    }

    deinit { cicu_collator_close(handle) }

    /// The order of a language, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public static func shared(
        locale: LocaleTag, strength: Strength = .tertiary, isNumeric: Bool = false
    ) throws(ICUError) -> Collation {
        let key = Key(locale: locale, strength: strength, isNumeric: isNumeric)
        return try cache.value(for: key) { () throws(ICUError) in
            try Collation(locale: locale, strength: strength, isNumeric: isNumeric)
        }
    }

    /// The order of two texts.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public func compare(_ left: String, _ right: String) throws(ICUError) -> Ordering {
        var status: Int32 = 0
        let order = withBridgedUTF8(left) { left, leftLength in
            withBridgedUTF8(right) { right, rightLength in
                cicu_collator_compare(handle, left, leftLength, right, rightLength, &status)
            }
        }
        guard status == 0 else { throw ICUError(operation: "ucol_strcollUTF8", code: status) }
        return order < 0 ? .ascending : order > 0 ? .descending : .same
    }

    /// The elements in order of a text of theirs. Where the texts sort alike, the elements stay in the order they had.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public func sorted<Elements: Sequence>(
        _ elements: Elements, by text: (Elements.Element) -> String
    ) throws(ICUError) -> [Elements.Element] {
        var entries: [(key: [UInt8], place: Int, element: Elements.Element)] = []
        for element in elements { entries.append((try sortKey(of: text(element)), entries.count, element)) }
        entries.sort { left, right in
            if left.key == right.key { return left.place < right.place }
            return left.key.lexicographicallyPrecedes(right.key)
        }
        return entries.map(\.element)
    }

    /// The texts in order.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public func sorted(_ texts: [String]) throws(ICUError) -> [String] {
        try sorted(texts) { $0 }
    }

    /// Bytes that compare as the text sorts. They hold for one locale, one strength and one version of ICU.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which is only when memory has run out.
    public func sortKey(of text: String) throws(ICUError) -> [UInt8] {
        var capacity: Int32 = 128
        while true {
            var status: Int32 = 0
            var needed: Int32 = 0
            let key = [UInt8](unsafeUninitializedCapacity: Int(capacity)) { buffer, count in
                needed = withBridgedUTF8(text) {
                    cicu_collator_sort_key(handle, $0, $1, buffer.baseAddress, capacity, &status)
                }
                count = status == 0 ? Int(needed) : 0
            }
            if status == 0 { return key }
            guard status == ICUError.bufferOverflow, needed > capacity else {
                throw ICUError(operation: "ucol_getSortKey", code: status)
            }
            capacity = needed
        }
    }
}
