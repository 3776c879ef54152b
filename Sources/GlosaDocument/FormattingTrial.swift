import GlosaCatalog
import GlosaDiagnostics
import MessageFormat

/// Formats messages with the values of a catalog, to see whether that works, and keeps nothing but which expressions
/// did: `{$deported-on :date length=long}` need not be tried a thousand times.
package final class FormattingTrial {
    private let arguments: [String: MessageValue]
    private let locale: LocaleCatalog
    private var sound: Set<Message.Expression> = []
    /// The values that tables give to messages, by the full id of the message: those of each row.
    private let tableValues: [String: [[String: MessageValue]]]

    /// A trial with the values that `catalog` has in `locale`.
    package init(catalog: Catalog, locale: LocaleCatalog) {
        let composer = Composer(catalog: catalog, locale: locale, validUntil: catalog.project.written)
        arguments = composer.arguments
        tableValues = TableArguments.all(composer)
        self.locale = locale
    }

    /// The errors when `message` is formatted; a message of words alone cannot go wrong.
    package func errors(of message: CatalogMessage) -> [MessageError] {
        if let rows = tableValues[message.id] { return errors(of: message, rows) }
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
        let errors = Self.errors(of: locale.settings.formatter(of: message), arguments)
        // Of a message with variants one alone is formatted: what stands in the others has not been tried.
        if errors.isEmpty, !hasLocals, message.variants.isEmpty { sound.formUnion(untried) }
        if errors.isEmpty, !hasLocals { sound.formUnion(message.declarations.map(\.expression)) }
        return errors
    }

    /// The errors when a message about a table is formatted with the values of a row: of the first row with which
    /// something does.
    private func errors(of message: CatalogMessage, _ rows: [[String: MessageValue]]) -> [MessageError] {
        let formatter = locale.settings.formatter(of: message.message)
        for row in rows {
            let errors = Self.errors(of: formatter, arguments.merging(row) { _, new in new })
            if !errors.isEmpty { return errors }
        }
        return []
    }

    /// The errors when a message of the program is formatted with values of the types of its variables.
    package func errors(of message: CatalogMessage, variables: [InterfaceVariable]) -> [MessageError] {
        let samples = Dictionary(variables.map { ($0.name, $0.sample) }) { first, _ in first }
        return Self.errors(of: locale.settings.formatter(of: message.message), samples)
    }

    /// The errors of a message; data that nobody has of a language are not one of the message's.
    private static func errors(of formatter: MessageFormatter, _ arguments: [String: MessageValue]) -> [MessageError] {
        formatter.formatToParts(arguments).errors.filter { $0.kind != .missingLocaleData }
    }

    /// `{$count}` after `.input {$count :integer}` is what the declaration made of it.
    private func isShownAsDeclared(_ expression: Message.Expression, _ message: Message) -> Bool {
        guard expression.function == nil, case .variable(let variable)? = expression.operand else { return false }
        return message.declarations.contains { $0.variable.name == variable.name }
    }
}
