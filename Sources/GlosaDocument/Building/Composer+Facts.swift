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
        FactSpan(
            id: fact.id, text: text(of: fact), value: values.spans[fact.id] ?? .words, status: fact.status,
            isDisputed: fact.isDisputed)
    }

    /// A date fact as a span that shows its date; nil for any other fact.
    func dateSpan(_ id: String) -> FactSpan? {
        guard let fact = catalog.facts[id], fact.date != nil else { return nil }
        return span(of: fact)
    }

    private func text(of fact: Fact) -> String {
        guard let message = try? Message(parsing: fact.pattern ?? "{$value}") else { return "" }
        let arguments: [String: MessageValue] = ["value": values.arguments[fact.id] ?? .string("")]
        let formatter = locale.settings.formatter(of: message)
        return numbers.text(of: formatter.formatToParts(arguments))
    }
}
