/// A number as a reader sees it, with where each part of it stands.
///
/// ```swift
/// let number = try NumberFormat(skeleton: "", locale: spanish).format("-12345.5")
/// number.text                            // "-12.345,5"
/// number.spans.map(\.field)              // [.sign, .integer, .groupingSeparator, .decimalSeparator, .fraction]
/// ```
public struct FormattedNumber: Hashable, Sendable {
    /// A part of the text: what it is, and where.
    public struct Span: Hashable, Sendable {
        /// The kind of the part.
        public let field: NumberField

        /// The place where it stands, in UTF-8 offsets of the text.
        public let range: Range<Int>

        /// Makes a span.
        public init(field: NumberField, range: Range<Int>) {
            self.field = field
            self.range = range
        }
    }

    /// The number in the locale's digits and signs.
    public let text: String

    /// Its parts, in order of place, a longer one before those inside it. Grouping separators stand inside the integer.
    public let spans: [Span]

    /// Makes a formatted number.
    public init(text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
    }
}

/// A part of a formatted number. The names are those that MessageFormat and ECMA-402 give their parts.
public enum NumberField: String, Hashable, Sendable, CaseIterable {
    /// The digits before the decimal separator, with their grouping separators.
    case integer
    /// The digits after the decimal separator.
    case fraction
    /// The decimal separator.
    case decimalSeparator
    /// The text that stands between the mantissa and the exponent, such as `E`.
    case exponentSymbol
    /// The sign of the exponent.
    case exponentSign
    /// The digits of the exponent.
    case exponent
    /// A grouping separator.
    case groupingSeparator
    /// The name or sign of a currency.
    case currency
    /// The per cent sign.
    case percent
    /// The per mille sign.
    case permille
    /// A plus or minus sign, or what shows a negative number in accounts.
    case sign
    /// The name or sign of a unit.
    case measureUnit
    /// The word or letter of compact notation, such as `mil`.
    case compact

    /// The field of ICU's `UNumberFormatFields`; nil for one that a later ICU has added.
    init?(code: Int32) {
        switch code {
        case 0: self = .integer
        case 1: self = .fraction
        case 2: self = .decimalSeparator
        case 3: self = .exponentSymbol
        case 4: self = .exponentSign
        case 5: self = .exponent
        case 6: self = .groupingSeparator
        case 7: self = .currency
        case 8: self = .percent
        case 9: self = .permille
        case 10: self = .sign
        case 11: self = .measureUnit
        case 12: self = .compact
        default: return nil
        }
    }
}
