import GlosaICU
import MessageFormat

extension FormattedMessage {
    /// The text, whose values are isolated as the line's direction asks.
    ///
    /// - Parameters:
    ///   - line: The direction of the line; nil to isolate nothing.
    ///   - text: The text of a value.
    package func isolatedText(
        in line: WritingDirection?, _ text: (FormattedExpression) -> String = { $0.text }
    ) -> String {
        parts.map { part in
            guard case .expression(let expression) = part else { return part.text }
            let value = text(expression)
            guard let line else { return value }
            return value.isolated(as: .value, in: line)
        }.joined()
    }
}
