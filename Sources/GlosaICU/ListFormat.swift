import CICU

/// Joins items as a language does: "A, B y C", and "padre e hijo" before the sound of an *i*.
///
/// ```swift
/// let list = try ListFormat(locale: LocaleTag("es"), kind: .and)
/// try list.format(["padre", "hijo"])   // "padre e hijo"
/// ```
public final class ListFormat: Sendable {
    /// The word that joins the last two items.
    public enum Kind: Int32, Hashable, Sendable, CaseIterable {
        /// "A, B y C"
        case and = 0
        /// "A, B o C"
        case or = 1
        /// "A, B, C", as of measures: "3 h, 20 min"
        case units = 2
    }

    /// The width of the joining words.
    public enum Width: Int32, Hashable, Sendable, CaseIterable {
        /// Whole words.
        case wide = 0
        /// Shorter where the language has a shorter form: "A, B & C" in English.
        case short = 1
        /// The shortest.
        case narrow = 2
    }

    /// A stretch of a joined list.
    public enum Part: Hashable, Sendable {
        /// The text that stands between, before or after items, such as ", " and " y ".
        case literal(String)
        /// The item of that index, from 0, as it was given.
        case item(Int)
    }

    // Sendable: listformatter.h says that "instances of this class are immutable and thread-safe". The pointer is set
    // once and freed in deinit.
    nonisolated(unsafe) private let handle: OpaquePointer

    /// The language of the joining words.
    public let locale: LocaleTag

    private struct Key: Hashable {
        let locale: LocaleTag
        let kind: Kind
        let width: Width
    }

    private static let cache = BoundedCache<Key, ListFormat>(capacity: 64)

    /// Makes a format.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public init(locale: LocaleTag, kind: Kind, width: Width = .wide) throws(ICUError) {
        handle = try opened("ulistfmt_openForType", locale.identifier) { status in
            cicu_list_format_open(locale.identifier, kind.rawValue, width.rawValue, &status)
        }
        self.locale = locale
    }

    deinit { cicu_list_format_close(handle) }

    /// A format from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public static func shared(
        locale: LocaleTag, kind: Kind, width: Width = .wide
    ) throws(ICUError) -> ListFormat {
        try cache.value(for: Key(locale: locale, kind: kind, width: width)) { () throws(ICUError) in
            try ListFormat(locale: locale, kind: kind, width: width)
        }
    }

    /// Joins items. No items give an empty text, and one gives itself.
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func format(_ items: [String]) throws(ICUError) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        return try withBridgedTexts(items) { texts throws(ICUError) in
            try bridgedText(Self.formatting) { text, capacity, status in
                cicu_list_format_run(handle, texts.baseAddress, Int32(texts.count), nil, text, capacity, &status)
            }
        }
    }

    /// Joins items and keeps them apart from what joins them, so that an item can be a link or have emphasis.
    ///
    /// ```swift
    /// try list.parts(["padre", "hijo"])   // [.item(0), .literal(" e "), .item(1)]
    /// ```
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func parts(_ items: [String]) throws(ICUError) -> [Part] {
        guard items.count > 1 else { return items.indices.map { .item($0) } }
        var spans = [cicu_span](repeating: cicu_span(), count: items.count)
        let joined = try withBridgedTexts(items) { texts throws(ICUError) in
            try bridgedText(Self.formatting) { text, capacity, status in
                spans.withUnsafeMutableBufferPointer { spans in
                    cicu_list_format_run(
                        handle, texts.baseAddress, Int32(texts.count), spans.baseAddress, text, capacity, &status)
                }
            }
        }
        var parts: [Part] = []
        var end = 0
        for span in spans {
            appendLiteral(joined, end..<Int(span.start), to: &parts)
            parts.append(.item(Int(span.field)))
            end = Int(span.limit)
        }
        appendLiteral(joined, end..<joined.utf8.count, to: &parts)
        return parts
    }

    private static let formatting = "ulistfmt_format"

    private func appendLiteral(_ text: String, _ range: Range<Int>, to parts: inout [Part]) {
        guard !range.isEmpty else { return }
        parts.append(
            .literal(String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)))
    }

    /// Lays the items end to end, so that they all have an address at once.
    private func withBridgedTexts<Result>(
        _ items: [String], _ body: (UnsafeBufferPointer<cicu_text>) throws(ICUError) -> Result
    ) throws(ICUError) -> Result {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for item in items {
            bytes.append(contentsOf: item.utf8)
            ends.append(bytes.count)
        }
        // All items may be empty, and an empty array may have no address.
        bytes.append(0)
        return try bytes.withUnsafeBufferPointer { bytes throws(ICUError) -> Result in
            let base = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            var start = 0
            let texts = ends.map { end -> cicu_text in
                defer { start = end }
                return cicu_text(text: base?.advanced(by: start), length: Int32(end - start))
            }
            return try texts.withUnsafeBufferPointer { texts throws(ICUError) -> Result in try body(texts) }
        }
    }
}
