import GlosaCatalog
import MessageFormat

extension Composer {
    /// A fact's value as this locale writes it when it stands alone; empty for one without a value.
    func shown(_ id: String) -> MessageValue {
        guard let fact = catalog.facts[id], let value = values.arguments[id] else { return .string("") }
        return fact.pattern == nil ? value : .string(text(of: fact))
    }

    /// A fact as a span that shows its value alone.
    func span(of fact: Fact) -> FactSpan {
        let text = text(of: fact)
        return FactSpan(
            id: fact.id, text: text, value: values.spans[fact.id] ?? .words, status: fact.status,
            isDisputed: fact.isDisputed, isolation: Isolation(.value, text, in: locale.settings.direction))
    }

    /// A date fact as a span that shows its date; nil for any other fact.
    func dateSpan(_ id: String) -> FactSpan? {
        guard let fact = catalog.facts[id], fact.date != nil else { return nil }
        return span(of: fact)
    }

    private func text(of fact: Fact) -> String {
        guard let message = try? Message(parsing: fact.pattern ?? "{$value}") else { return "" }
        let arguments: [String: MessageValue] = ["value": values.arguments[fact.id] ?? .string("")]
        let formatted = locale.settings.formatter(of: message).formatToParts(arguments)
        // The span is isolated as a whole; between words of its own, its value is so once more.
        return numbers.text(of: formatted, in: formatted.parts.count == 1 ? nil : locale.settings.direction)
    }
}
