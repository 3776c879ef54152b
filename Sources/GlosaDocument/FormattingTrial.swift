import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Formats messages with the values of a catalog, to see whether that works, and keeps nothing but which expressions
/// did: `{$deported-on :date length=long}` need not be tried a thousand times.
package final class FormattingTrial {
    private let arguments: [String: MessageValue]
    private let locale: LocaleCatalog
    private var sound: Set<Message.Expression> = []

    /// A trial with the values that `catalog` has in `locale`.
    package init(catalog: Catalog, locale: LocaleCatalog) {
        arguments = Composer(catalog: catalog, locale: locale, validUntil: catalog.project.written).arguments
        self.locale = locale
    }

    /// What goes wrong when `message` is formatted; a message of words alone cannot go wrong.
    package func errors(of message: CatalogMessage) -> [MessageError] {
        let message = message.message
        let hasLocals = message.declarations.contains { $0.kind == .local }
        var untried: [Message.Expression] = []
        for declaration in message.declarations where !sound.contains(declaration.expression) {
            untried.append(declaration.expression)
        }
        for pattern in message.patterns {
            for case .expression(let expression) in pattern.elements
            where !isShownAsDeclared(expression, message) && !sound.contains(expression) {
                untried.append(expression)
            }
        }
        guard !untried.isEmpty || hasLocals else { return [] }
        let formatter = MessageFormatter(message, locale: locale.settings.formatting, bidiIsolation: .none)
        let errors = formatter.formatToParts(arguments).errors
        // Of a message with variants one alone is formatted: what stands in the others has not been tried.
        if errors.isEmpty, !hasLocals, message.variants.isEmpty { sound.formUnion(untried) }
        if errors.isEmpty, !hasLocals { sound.formUnion(message.declarations.map(\.expression)) }
        return errors
    }

    /// What goes wrong when a message of the program is formatted with values of the types of its variables.
    package func errors(of message: CatalogMessage, variables: [InterfaceVariable]) -> [MessageError] {
        let samples = Dictionary(variables.map { ($0.name, $0.sample) }) { first, _ in first }
        return MessageFormatter(message.message, locale: locale.settings.formatting, bidiIsolation: .none)
            .formatToParts(samples).errors
    }

    /// `{$count}` after `.input {$count :integer}` is what the declaration made of it.
    private func isShownAsDeclared(_ expression: Message.Expression, _ message: Message) -> Bool {
        guard expression.function == nil, case .variable(let variable)? = expression.operand else { return false }
        return message.declarations.contains { $0.variable.name == variable.name }
    }
}
