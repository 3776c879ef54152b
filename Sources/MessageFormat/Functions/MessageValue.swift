/// A value that a caller gives to a message, or that a function hands on.
///
/// ```swift
/// formatter.format(["name": "Ana", "count": 3, "freed-on": .date(freedOn)])
/// ```
public enum MessageValue: Hashable, Sendable {
    /// A text. `:number` reads it as a number, `:date` as a date, when it is written as one.
    case string(String)
    /// A decimal number as text, such as `-1234.50` or `1e3`. It never passes through a binary fraction.
    case decimal(String)
    /// An integer.
    case integer(Int)
    /// A date, or as much of it as is known.
    case date(DateValue)
    /// A date with a time of day.
    indirect case dateTime(DateTimeValue)
    /// An amount of money; `currency` is an ISO 4217 code such as `EUR`.
    case money(amount: String, currency: String)
    /// A number of a unit; `unit` is a CLDR unit identifier such as `kilometer-per-hour`.
    case measure(amount: String, unit: String)

    /// The value as text for programs, not for readers: `-1234.50`, `2025-03-15`, `EUR 12.50`.
    public var plainText: String {
        switch self {
        case .string(let text): text
        case .decimal(let decimal): decimal
        case .integer(let integer): String(integer)
        case .date(let date): date.iso
        case .dateTime(let dateTime): dateTime.iso
        case .money(let amount, let currency): "\(currency) \(amount)"
        case .measure(let amount, let unit): "\(amount) \(unit)"
        }
    }
}

extension MessageValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// `.string`.
    public init(stringLiteral value: String) { self = .string(value) }
    /// `.integer`.
    public init(integerLiteral value: Int) { self = .integer(value) }
}
