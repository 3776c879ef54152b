import GlosaCatalog
import GlosaICU
import MessageFormat

/// The way in which a project writes numbers and money in a language, where that is not ICU's: `1500`, `15 000 dólares`.
///
/// MessageFormat formats a number as its standard says. The conventions of locale.yaml then choose the marks between its
/// pieces, and the words of a currency for its sign. What an option of the message turned off stays off.
package struct NumberConvention: Sendable {
    private let decimalMark: String?
    private let thousandsMark: String?
    private let thousandsFrom: Int
    private let currencies: [String: [PluralCategory: String]]
    private let formatting: LocaleTag
    private let data: LocaleData
    private let direction: WritingDirection

    /// The convention of a locale.
    package init(_ settings: LocaleSettings) {
        direction = settings.direction
        let conventions = settings.conventions
        decimalMark = conventions.decimalMark
        thousandsMark = conventions.thousandsMark
        thousandsFrom = conventions.thousandsFrom ?? 0
        currencies = conventions.currencyWords
        formatting = settings.formatting
        data = settings.data
    }

    /// The text of a formatted expression; that which it has, for anything but a number.
    package func text(of expression: FormattedExpression) -> String {
        var parts = expression.subparts
        guard parts.contains(where: { $0.type == "integer" }) else { return expression.text }
        let isLong = digits(of: parts, "integer").count >= thousandsFrom
        for index in parts.indices {
            switch parts[index].type {
            case "group": if let thousandsMark { parts[index].text = isLong ? thousandsMark : "" }
            case "decimal": if let decimalMark { parts[index].text = decimalMark }
            default: break
            }
        }
        guard let word = currencyWord(expression.value, parts) else {
            return parts.map { $0.type == "currency" ? withMarks($0.text) : $0.text }.joined()
        }
        // The sign goes, and the space that parts it from the number.
        let number = parts.filter { $0.type != "currency" && !$0.text.allSatisfy(\.isWhitespace) || $0.type == "group" }
        return number.map(\.text).joined() + "\u{A0}" + word
    }

    /// The text of a formatted message.
    ///
    /// - Parameter line: The direction of the line, in which values are isolated; nil to isolate none.
    package func text(of message: FormattedMessage, in line: WritingDirection? = nil) -> String {
        message.isolatedText(in: line) { text(of: $0) }
    }

    /// The word for an amount that is shown with the sign of a currency.
    private func currencyWord(_ value: MessageValue, _ parts: [FormattedExpression.Subpart]) -> String? {
        guard case .money(_, let currency) = value, let words = currencies[currency],
            parts.contains(where: { $0.type == "currency" && $0.text.unicodeScalars.contains(where: \.isCurrencySign) })
        else { return nil }
        let fraction = digits(of: parts, "fraction")
        let shown = digits(of: parts, "integer") + (fraction.isEmpty ? "" : "." + fraction)
        let category = data.pluralCategory(of: shown, .cardinal, locale: formatting) ?? .other
        return words[category] ?? words[.other]
    }

    /// A sign such as `US$`, with a mark at each end that is no letter: in a line from right to left, `$` would move to
    /// the other side of its letters.
    private func withMarks(_ sign: String) -> String {
        guard direction == .rightToLeft, TextDirection.of(sign) == .leftToRight,
            let first = sign.unicodeScalars.first, let last = sign.unicodeScalars.last
        else { return sign }
        let mark = "\u{200E}"
        return (first.properties.isAlphabetic ? "" : mark) + sign + (last.properties.isAlphabetic ? "" : mark)
    }

    /// The digits of the pieces of a kind, in ASCII.
    private func digits(of parts: [FormattedExpression.Subpart], _ type: String) -> String {
        parts.filter { $0.type == type }.flatMap(\.text).compactMap { $0.wholeNumberValue.map(String.init) }.joined()
    }
}

extension Unicode.Scalar {
    fileprivate var isCurrencySign: Bool { properties.generalCategory == .currencySymbol }
}
