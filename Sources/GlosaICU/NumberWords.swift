import CICU

/// Numbers in words (CLDR's rule-based number formats), as they are said aloud.
///
/// ```swift
/// let words = try NumberWords(locale: LocaleTag("es"))
/// try words.spell(2027, as: .year)               // "dos mil veintisiete"
/// try words.spell(21, as: .counting(.feminine))  // "veintiuna"
/// ```
public final class NumberWords: Sendable {
    /// What a number is the number of.
    public enum Use: Hashable, Sendable {
        /// A figure by itself: "veintiuno".
        case alone
        /// A year: in English "twenty twenty-seven".
        case year
        /// The day of a month: in English "twenty-first".
        case day
        /// The number of what follows it.
        case counting(Gender)
    }

    /// The gender of what is counted.
    public enum Gender: String, Hashable, Sendable {
        /// "veintiún días"
        case masculine
        /// "veintiuna horas"
        case feminine
    }

    // Sendable: rbnf.h gives a const format; the rule sets are read when the format is made and not changed after.
    nonisolated(unsafe) private let handle: OpaquePointer

    /// The subject of errors: the language, or the beginning of the rules.
    private let subject: String

    private static let cache = BoundedCache<LocaleTag, NumberWords>(capacity: 16)
    private static let supplied = BoundedCache<String, NumberWords>(capacity: 16)

    /// Reads the rules of a language.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public init(locale: LocaleTag) throws(ICUError) {
        handle = try opened("unum_open(UNUM_SPELLOUT)", locale.identifier) { status in
            cicu_spellout_open(locale.identifier, &status)
        }
        subject = locale.identifier
    }

    /// Reads rules that a caller supplies, in the syntax of CLDR's rule-based number formats (UTS #35 part 3,
    /// "Rule-Based Number Formatting"), with a rule set `%spellout-numbering`.
    ///
    /// ```swift
    /// let words = try NumberWords(rules: "%spellout-numbering: 0: zewo; en; de; twa; …")
    /// try words.spell(2, as: .alone)   // "de"
    /// ```
    ///
    /// - Throws: ``ICUError`` for rules that ICU cannot read, and for rules without that set.
    public init(rules: String) throws(ICUError) {
        let subject = String(rules.prefix(40).prefix { !$0.isNewline })
        let operation = "unum_open(UNUM_PATTERN_RULEBASED)"
        // Of an empty text ICU says that it has no memory.
        guard rules.contains(where: { !$0.isWhitespace }), !rules.utf8.contains(0) else {
            throw ICUError(operation: operation, subject: subject, code: ICUError.illegalArgument)
        }
        let handle = try opened(operation, subject) { status in
            withBridgedUTF8(rules) { cicu_spellout_open_rules($0, $1, &status) }
        }
        guard cicu_spellout_has(handle, "%spellout-numbering") else {
            cicu_spellout_close(handle)
            throw ICUError(operation: operation, subject: subject, code: ICUError.unsupported)
        }
        self.handle = handle
        self.subject = subject
    }

    deinit { cicu_spellout_close(handle) }

    /// The rules of a language, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language.
    public static func shared(locale: LocaleTag) throws(ICUError) -> NumberWords {
        try cache.value(for: locale) { () throws(ICUError) in try NumberWords(locale: locale) }
    }

    /// The words of supplied rules, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` as ``init(rules:)`` does.
    public static func shared(rules: String) throws(ICUError) -> NumberWords {
        try supplied.value(for: rules) { () throws(ICUError) in try NumberWords(rules: rules) }
    }

    /// A number in words. A language without the rules for a use has the nearest that it does have.
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func spell(_ number: Int, as use: Use) throws(ICUError) -> String {
        let rules = rules(for: use)
        return try bridgedText("unum_formatInt64", subject) { text, capacity, status in
            cicu_spellout_run(handle, Int64(number), rules, text, capacity, &status)
        }
    }

    /// A number with decimals in words, with the language's own word for the mark before them: "forty-five point five".
    /// Zeros at their end are not said: 45.00 is "forty-five", and agrees with what it counts.
    ///
    /// - Parameter decimal: At most 15 digits with or without a point, such as `45.50`.
    /// - Throws: ``ICUError`` for anything else, or if ICU fails.
    public func spell(decimal: String, as use: Use) throws(ICUError) -> String {
        let operation = "unum_formatDouble"
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        // With 15 digits every decimal comes out of a Double as it went in.
        guard (1...2).contains(parts.count), decimal.utf8.count <= 16,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let number = Double(decimal), let whole = Int(parts[0])
        else { throw ICUError(operation: operation, subject: decimal, code: ICUError.decimalSyntax) }
        guard parts.count == 2, parts[1].contains(where: { $0 != "0" }) else { return try spell(whole, as: use) }
        let rules = rules(for: .alone)
        return try bridgedText(operation, subject) { text, capacity, status in
            cicu_spellout_run_decimal(handle, number, rules, text, capacity, &status)
        }
    }

    private func rules(for use: Use) -> String {
        let wanted: [String] =
            switch use {
            case .alone: ["%spellout-numbering"]
            case .year: ["%spellout-numbering-year", "%spellout-numbering"]
            case .day: ["%spellout-ordinal", "%spellout-numbering"]
            case .counting(let gender):
                ["%spellout-cardinal-\(gender.rawValue)", "%spellout-cardinal", "%spellout-numbering"]
            }
        return wanted.first { cicu_spellout_has(handle, $0) } ?? "%spellout-numbering"
    }
}
