import GlosaICU

/// The words, patterns and rules of a language, supplied by the caller because ICU has none of it.
///
/// ```swift
/// var creole = LocaleData()
/// creole.numberLocales = [try LocaleTag("fr-HT")]
/// creole.months = .months([
///     "janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm",
/// ])
/// creole.datePatterns[.yearMonthDay] = "d MMMM y"
/// let formatter = MessageFormatter(message, locale: try LocaleTag("ht"), data: creole)
/// ```
///
/// A word never comes from another language. What is lacking here and in ICU is written with digits (`2025-03-15`), or
/// as the root of CLDR's locales writes it, and ``MessageFormatter/formatToParts(_:)`` reports it as
/// ``MessageErrorKind/missingLocaleData``.
public struct LocaleData: Hashable, Sendable {
    /// Locales that lend their digits, grouping and marks to numbers: the first that ICU has. Nothing else is theirs. Of a
    /// language that ICU has, too.
    public var numberLocales: [LocaleTag] = []

    /// The names of months. Read where ICU lacks the language, as are those of days and the patterns.
    public var months: CalendarNames?

    /// The names of the days of the week, from Monday.
    public var weekdays: CalendarNames?

    /// Patterns of dates with words, in the letters of UTS #35 part 4, "Date Format Patterns": `d MMMM y`.
    public var datePatterns: [DatePatternFields: String] = [:]

    /// Patterns of dates in digits, for `length=short`: `d/M/y`.
    public var numericDatePatterns: [DatePatternFields: String] = [:]

    /// The plural rules of numbers of things, instead of CLDR's.
    public var cardinals: PluralRuleSet?

    /// The plural rules of places in a row, instead of CLDR's.
    public var ordinals: PluralRuleSet?

    /// The patterns of lists, instead of ICU's.
    public var lists: [ListFormat.Kind: ListPatterns] = [:]

    /// Rules for numbers in words, which ``NumberWords/init(rules:)`` reads; for a voice. Messages do not use them.
    public var spelloutRules: String?

    /// No data.
    public init() {}

    /// True where nothing is supplied.
    public var isEmpty: Bool { self == LocaleData() }
}
