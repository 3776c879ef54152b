import GlosaICU

/// The way in which a number is shown and chosen by: a format of ICU and a way of selection.
final class NumberStyle: Sendable {
    /// The way in which `.match` chooses by a number (UTS #35 part 9, "Number Selection").
    enum Selection: String, CaseIterable, Hashable, Sendable {
        case plural, ordinal, exact
    }

    private let format: NumberFormat
    /// Nil when the number cannot select.
    let selection: Selection?
    private let plurals: PluralChoice?
    /// Whether integers are shown with their digits and no others, so that they are chosen by without being formatted.
    private let keepsIntegers: Bool
    /// A currency that is hidden leaves its space behind.
    private let trimsSpace: Bool

    init(
        skeleton: String, locale: LocaleTag, selection: Selection?, setting: FormattingSetting, keepsIntegers: Bool,
        trimsSpace: Bool = false
    ) throws(ICUError) {
        format = try NumberFormat.shared(skeleton: skeleton, locale: locale)
        switch selection {
        case .plural: plurals = try PluralChoice(.cardinal, setting)
        case .ordinal: plurals = try PluralChoice(.ordinal, setting)
        case .exact, nil: plurals = nil
        }
        self.selection = selection
        self.keepsIntegers = keepsIntegers
        self.trimsSpace = trimsSpace
    }

    // MARK: - Formatting

    func text(of value: MessageValue) throws(ICUError) -> String {
        if trimsSpace { return try formatted(value).text }
        if case .integer(let integer) = value { return try format.text(of: integer) }
        return try format.text(of: Self.decimal(value))
    }

    /// What writes integers as ``text(of:)`` does; nil when only ICU can.
    var integerTemplate: IntegerTemplate? { trimsSpace ? nil : format.integerTemplate }

    func formatted(_ value: MessageValue) throws(ICUError) -> FormattedNumber {
        let number = try format.format(Self.decimal(value))
        return trimsSpace ? number.withoutStraySpaces : number
    }

    private static func decimal(_ value: MessageValue) -> String {
        switch value {
        case .integer(let integer): String(integer)
        case .decimal(let decimal), .string(let decimal): decimal
        case .money(let amount, _), .measure(let amount, _): amount
        case .date, .dateTime: "0"
        }
    }

    // MARK: - Selection

    /// The texts that keys are compared with.
    struct Choice {
        /// The number as it is shown, in ASCII and without grouping.
        var exact: String
        /// The same, when it is an integer that is shown as it is.
        var integer: Int?
        /// The plural category; nil when only exact keys count.
        var category: PluralCategory?
    }

    /// True where integers are chosen by as they are.
    var choosesIntegers: Bool { selection != nil && keepsIntegers }

    /// The plural category of an integer that is shown as it is; nil when only exact keys count.
    func category(of integer: Int) -> PluralCategory? { plurals?.category(of: integer) }

    /// True where it chooses by a category, and nobody has the plural rules of the language.
    var lacksPluralRules: Bool {
        if case .unknown? = plurals { return true }
        return false
    }

    func choice(for value: MessageValue) throws(ICUError) -> Choice {
        if case .integer(let integer) = value, keepsIntegers {
            return Choice(exact: "", integer: integer, category: category(of: integer))
        }
        let decimal = Self.decimal(value)
        let shown = try format.format(decimal).digits(isNegative: decimal.utf8.first == UInt8(ascii: "-"))
        let category: PluralCategory?
        switch plurals {
        case .table(let table)?: category = try format.pluralCategory(of: decimal, rules: table.rules)
        case .supplied(let rules)?: category = rules.category(of: shown)
        case .unknown?: category = .other
        case nil: category = nil
        }
        return Choice(exact: shown, integer: nil, category: category)
    }
}
