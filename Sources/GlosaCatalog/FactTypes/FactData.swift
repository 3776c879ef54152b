import MessageFormat

/// The value of a fact as data, resolved: what messages are formatted with, and what a span of a line carries.
package enum FactData: Hashable, Sendable {
    /// A day, a month or a year.
    case date(DateValue)
    /// A number of things.
    case count(Int)
    /// An amount and its ISO 4217 code.
    case money(amount: String, currency: String)
    /// A number of days, computed from two dates.
    case days(Int)
    /// A name, a place or other words.
    case words
}

extension FactData {
    /// The value for programs, without its unit: `2025-03-15`, `252`, `6000000`; nil for words.
    package var text: String? {
        switch self {
        case .date(let date): date.iso
        case .count(let number), .days(let number): String(number)
        case .money(let amount, _): amount
        case .words: nil
        }
    }

    /// The argument of a message; nil for words that are missing.
    ///
    /// - Parameter words: The words of a fact whose value is words.
    package func argument(words: @autoclosure () -> String?) -> MessageValue? {
        switch self {
        case .date(let date): .date(date)
        case .count(let number), .days(let number): .integer(number)
        case .money(let amount, let currency): .money(amount: amount, currency: currency)
        case .words: words().map { .string($0) }
        }
    }

    /// The value with its unit, in English: `125 days`; nil for words.
    var measured: String? {
        if case .days(let number) = self { return "\(number) days" }
        return text
    }
}
