import CICU

/// The plural rules of a language (UTS #35 part 3, "Language Plural Rules").
///
/// ```swift
/// let rules = try PluralRules(locale: LocaleTag("es"), type: .cardinal)
/// try rules.category(of: "1")         // .one
/// try rules.category(of: "1000000")   // .many
/// try rules.category(of: "1.5")       // .other
/// ```
///
/// For a number that is shown in some format, ask ``NumberFormat/pluralCategory(of:rules:)``, which goes by the digits
/// that the reader sees.
public final class PluralRules: Sendable {
    // Sendable: ICU's UPluralRules has no function that changes it, and its select functions are const. The pointer is
    // set once and freed in deinit.
    nonisolated(unsafe) let handle: OpaquePointer

    /// The language that the rules are of.
    public let locale: LocaleTag

    /// The use of the numbers: cardinal or ordinal.
    public let type: PluralType

    /// The categories that the rules can give, in the order of ``PluralCategory``.
    public let categories: [PluralCategory]

    /// The categories of the first integers, which are most of what is counted.
    private let small: [PluralCategory]

    private struct Key: Hashable {
        let locale: LocaleTag
        let type: PluralType
    }

    private static let cache = BoundedCache<Key, PluralRules>(capacity: 64)

    /// Reads the rules of a language. CLDR has rules of some languages of which it has nothing else, such as Tswana.
    ///
    /// - Throws: ``ICUError`` when CLDR has no rules of the language, nor ICU any other data.
    public init(locale: LocaleTag, type: PluralType) throws(ICUError) {
        let handle = try opened("uplrules_openForType", locale.identifier) { status in
            cicu_plural_rules_open(locale.identifier, type == .ordinal, &status)
        }
        var status: Int32 = 0
        let bits = cicu_plural_rules_categories(handle, &status)
        guard status == 0 else {
            cicu_plural_rules_close(handle)
            throw ICUError(operation: "uplrules_getKeywords", subject: locale.identifier, code: status)
        }
        var small: [PluralCategory] = []
        for integer in 0..<Int64(128) {
            let code = cicu_plural_rules_select(handle, integer, &status)
            guard status == 0 else { break }
            small.append(PluralCategory(code: code))
        }
        self.small = small
        self.handle = handle
        self.locale = locale
        self.type = type
        categories = PluralCategory.allCases.filter { bits & (1 << $0.code) != 0 }
    }

    deinit { cicu_plural_rules_close(handle) }

    /// The rules of a language, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public static func shared(locale: LocaleTag, type: PluralType) throws(ICUError) -> PluralRules {
        try cache.value(for: Key(locale: locale, type: type)) { () throws(ICUError) in
            try PluralRules(locale: locale, type: type)
        }
    }

    /// The category of a number as it is written: `1` is one in Spanish, `1.0` is not.
    ///
    /// - Parameter decimal: `-1234.50` or `1e3`; the latter counts as `1000`.
    /// - Throws: ``ICUError`` for what is not a number, or is absurdly long or large.
    public func category(of decimal: String) throws(ICUError) -> PluralCategory {
        let digits = try DecimalDigits(decimal, operation: "uplrules_select")
        if let integer = digits.integer { return try category(of: integer) }
        if let same = DecimalDigits.selectable(decimal) { return try category(of: same) }
        // ICU drops the zeros at the end of a decimal; the precision puts them back. Without an exponent the digits
        // are those written, and with one the fewest that show the number.
        let precision =
            digits.hasExponent ? "precision-unlimited" : "." + String(repeating: "0", count: digits.fractionDigits)
        let format = try NumberFormat.shared(
            skeleton: precision + " rounding-mode-half-up", locale: locale.isSupported ? locale : .root)
        return try format.pluralCategory(of: decimal, rules: self)
    }

    /// The category of an integer.
    ///
    /// - Throws: ``ICUError`` if ICU fails, which it has no reason to.
    public func category(of integer: Int) throws(ICUError) -> PluralCategory {
        if integer >= 0, integer < small.count { return small[integer] }
        // ICU takes an integer as a binary fraction, which is not exact beyond this. A shorter one with the same last
        // digits is of the same category: see ``DecimalDigits/selectable(_:)``.
        guard integer.magnitude < 1 << 53 else {
            let trillion: UInt = 1_000_000_000_000
            return try category(of: Int(trillion + integer.magnitude % trillion))
        }
        var status: Int32 = 0
        let code = cicu_plural_rules_select(handle, Int64(integer), &status)
        guard status == 0 else {
            throw ICUError(operation: "uplrules_select", subject: String(integer), code: status)
        }
        return PluralCategory(code: code)
    }
}
