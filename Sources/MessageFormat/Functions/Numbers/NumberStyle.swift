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
    private let plurals: PluralTable?
    /// Whether integers are shown with their digits and no others, so that they are chosen by without being formatted.
    private let keepsIntegers: Bool
    /// A currency that is hidden leaves its space behind.
    private let trimsSpace: Bool

    init(
        skeleton: String, locale: LocaleTag, selection: Selection?, keepsIntegers: Bool, trimsSpace: Bool = false
    ) throws(ICUError) {
        format = try NumberFormat.shared(skeleton: skeleton, locale: locale)
        switch selection {
        case .plural: plurals = try PluralTable.shared(locale: locale, type: .cardinal)
        case .ordinal: plurals = try PluralTable.shared(locale: locale, type: .ordinal)
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
        return trimsSpace ? number.trimmed : number
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
    func category(of integer: Int) -> PluralCategory? { plurals.flatMap { $0.category(of: integer) } }

    func choice(for value: MessageValue) throws(ICUError) -> Choice {
        if case .integer(let integer) = value, keepsIntegers {
            return Choice(exact: "", integer: integer, category: category(of: integer))
        }
        let decimal = Self.decimal(value)
        let shown = try format.format(decimal).digits(isNegative: decimal.utf8.first == UInt8(ascii: "-"))
        var category: PluralCategory?
        if let plurals { category = try format.pluralCategory(of: decimal, rules: plurals.rules) }
        return Choice(exact: shown, integer: nil, category: category)
    }
}
