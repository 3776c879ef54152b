import CICU

/// A locale by its BCP 47 tag, in canonical form (UTS #35 part 1, "Canonicalizing Locale Identifiers").
///
/// ```swift
/// try LocaleTag("ES_ve").identifier   // "es-VE"
/// try LocaleTag("iw").identifier      // "he"
/// try LocaleTag("ar-u-nu-latn")       // Arabic with the digits 0 to 9
/// ```
///
/// A tag says nothing about whether ICU has data for its language: see ``isSupported``.
public struct LocaleTag: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The canonical tag, such as `es-VE` or `ar-u-nu-latn`.
    public let identifier: String

    /// The language subtag, such as `es`. Never empty.
    public let language: String

    /// The script subtag, such as `Hant`, when the tag names one.
    public let script: String?

    /// The region subtag, such as `VE` or `419`, when the tag names one.
    public let region: String?

    /// Reads a tag, with hyphens or underscores and in any case.
    ///
    /// - Throws: ``LocaleTagError`` for what is not well formed, such as `""`, `"es-"` or `"español"`; for a tag without a
    ///   language, such as `und` or `x-private`; and for one that sets more behind `-u-` than the digits: `es-u-ca-buddhist`.
    public init(_ text: String) throws(LocaleTagError) {
        // Tags are ASCII, and 100 characters hold every real one; ICU gives up at 157.
        guard text.utf8.count <= 100, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw LocaleTagError(text: text)
        }
        let tag = String(text.map { $0 == "_" ? "-" : $0 })
        let canonical: String
        do {
            canonical = try bridgedText("uloc_forLanguageTag", text) { buffer, capacity, status in
                withBridgedUTF8(tag) { cicu_locale_canonical($0, $1, buffer, capacity, &status) }
            }
        } catch {
            throw LocaleTagError(text: text)
        }
        if let reason = LocaleExtension.fault(in: canonical) { throw LocaleTagError(text: text, reason: reason) }
        self.init(canonical: canonical)
    }

    /// Takes apart a tag that ICU wrote.
    init(canonical: String) {
        identifier = canonical
        var subtags = canonical.split(separator: "-")[...]
        language = String(subtags.popFirst() ?? "")
        var script: String?
        if let next = subtags.first, next.utf8.count == 4, next.first?.isLetter == true {
            script = String(next)
            subtags.removeFirst()
        }
        self.script = script
        // The only subtags of this length that may follow are regions: variants have four or more characters, and
        // what a singleton introduces comes after the singleton.
        let next = subtags.first.map(String.init)
        region = next.flatMap { $0.utf8.count == 2 || $0.utf8.count == 3 ? $0 : nil }
    }

    /// The canonical tag.
    public var description: String { identifier }

    /// Two tags are the same locale when their canonical tags are the same.
    public static func == (left: LocaleTag, right: LocaleTag) -> Bool { left.identifier == right.identifier }

    /// Hashes the canonical tag.
    public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

    /// The order of the canonical tags' code units, which is the same on every machine.
    public static func < (left: LocaleTag, right: LocaleTag) -> Bool { left.identifier < right.identifier }
}
