/// Formats numbers of one locale in one way.
///
/// The way is a skeleton of ICU: `""` for a plain number, `.00` for two decimals, `percent scale/100`,
/// `currency/EUR unit-width-narrow`, `unit/day`. ICU rounds half to even unless it says `rounding-mode-half-up`.
/// Numbers come as decimal text and never pass through `Double`.
///
/// ```swift
/// let format = try NumberFormat(skeleton: ".00", locale: LocaleTag("es"))
/// try format.text(of: "1234567.5")   // "1.234.567,50"
/// ```
///
/// To make a format takes tens of microseconds and to use it far less than one, so keep it or take it from
/// ``shared(skeleton:locale:)``.
public final class NumberFormat: Sendable {
    private let handle: NumberHandle
    private let learned: LearnedTemplate
    private var template: IntegerTemplate? { learned.template }

    /// The locale whose digits and signs are used.
    public let locale: LocaleTag

    /// The skeleton that the format was made of.
    public let skeleton: String

    private struct Key: Hashable {
        let skeleton: String
        let locale: LocaleTag
    }

    private static let cache = BoundedCache<Key, NumberFormat>(capacity: 256)

    /// Makes a format of a skeleton.
    ///
    /// - Throws: ``ICUError`` when the skeleton is wrong, names a unit or currency that is not well formed, or ICU lacks
    ///   the language.
    public init(skeleton: String, locale: LocaleTag) throws(ICUError) {
        let handle = try NumberHandle(skeleton: skeleton, locale: locale)
        self.handle = handle
        learned = LearnedTemplate(skeleton: skeleton, handle: handle)
        self.locale = locale
        self.skeleton = skeleton
    }

    /// The format of a skeleton, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` as ``init(skeleton:locale:)`` does.
    public static func shared(skeleton: String, locale: LocaleTag) throws(ICUError) -> NumberFormat {
        try cache.value(for: Key(skeleton: skeleton, locale: locale)) { () throws(ICUError) in
            try NumberFormat(skeleton: skeleton, locale: locale)
        }
    }

    /// Formats a number and says where its parts stand.
    ///
    /// - Parameter decimal: `-1234.50` or `1e3`; at most 2 000 bytes, with an exponent of at most 1 000.
    /// - Throws: ``ICUError`` for what is not a number, or is longer or larger than that.
    public func format(_ decimal: String) throws(ICUError) -> FormattedNumber {
        let digits = try DecimalDigits(decimal, operation: NumberHandle.formatting)
        if let integer = digits.integer, let number = template?.format(integer) { return number }
        return try handle.format(decimal, digits)
    }

    /// Formats a number as text alone, which is quicker than ``format(_:)``.
    ///
    /// - Throws: ``ICUError`` as ``format(_:)`` does.
    public func text(of decimal: String) throws(ICUError) -> String {
        let digits = try DecimalDigits(decimal, operation: NumberHandle.formatting)
        if let integer = digits.integer, let text = template?.text(of: integer) { return text }
        return try handle.text(of: decimal, digits)
    }

    /// Formats an integer and says where its parts stand.
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func format(_ integer: Int) throws(ICUError) -> FormattedNumber {
        if let number = template?.format(integer) { return number }
        return try handle.format("", DecimalDigits(integer))
    }

    /// Formats an integer as text.
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func text(of integer: Int) throws(ICUError) -> String {
        if let text = template?.text(of: integer) { return text }
        return try handle.text(of: "", DecimalDigits(integer))
    }

    /// What writes integers as this format does, without it; nil when only ICU can.
    ///
    /// To learn it takes as long as to format some fifty numbers, if that has not been done yet.
    public var integerTemplate: IntegerTemplate? { learned.learn() }

    /// The plural category of a number as this format shows it: under `.0` the number 1 is "1.0", which is `other` in
    /// English.
    ///
    /// - Throws: ``ICUError`` as ``format(_:)`` does.
    public func pluralCategory(of decimal: String, rules: PluralRules) throws(ICUError) -> PluralCategory {
        let digits = try DecimalDigits(decimal, operation: NumberHandle.formatting)
        if let integer = digits.integer {
            if showsIntegersAsTheyAre { return try rules.category(of: integer) }
        } else if !showsExponent, let same = DecimalDigits.selectable(decimal) {
            return try pluralCategory(of: same, rules: rules)
        }
        return try handle.pluralCategory(of: decimal, digits, rules)
    }

    private var showsIntegersAsTheyAre: Bool { template?.showsDigitsOnly ?? false }

    /// True where the format shows a number as a power of ten, so that all its digits count for the category.
    private var showsExponent: Bool {
        skeleton.split(separator: " ").contains { stem in
            ["compact-", "scientific", "engineering", "K", "E", "scale/"].contains { stem.hasPrefix($0) }
        }
    }
}
