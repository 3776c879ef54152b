import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// What sources disagree on about a fact, from the data alone.
    mutating func disagreement(_ id: String) -> Disagreement? {
        guard let fact = composer.catalog.facts[id], let wording = composer.locale.facts[id] else { return nil }
        let label = wording.label.map { composer.line($0, cites: false) } ?? []
        let sources = composer.cite(fact.sourcesWithParts(in: composer.catalog))
        var ours = composer.interface(.disagreementOurs, ["value": composer.shown(id)])
        if !sources.isEmpty { ours.append(.citation(sources)) }
        let others = wording.said.entries.map { source, message in
            let cited = composer.cite([source])
            let publisher = composer.catalog.sources[source]?.publisher ?? source
            var text = composer.interface(.disagreementOther, ["source": .string(publisher)])
            text += [.text(" ")] + composer.line(message, cites: false) + [.citation(cited)]
            return Disagreement.Other(source: source, text: text)
        }
        return Disagreement(
            fact: id, number: fact.disagreement, label: label, ours: ours,
            why: wording.why.map { composer.line($0, cites: false) } ?? [], others: others)
    }
}

extension Composer {
    /// A fact's value as this locale writes it when it stands alone.
    mutating func shown(_ id: String) -> MessageValue {
        guard let value = values.spans[id] else { return .string("") }
        switch value {
        case .date: return .string(shownDate(id))
        case .count, .days, .money, .words: return values.arguments[id] ?? .string("")
        }
    }

    private func shownDate(_ id: String) -> String {
        format("{$value :date length=long}", ["value": values.arguments[id] ?? .string("")])
    }

    /// A date fact as a span that shows its date.
    func dateSpan(_ id: String) -> FactSpan? {
        guard let fact = catalog.facts[id], case .date(let date)? = values.spans[id] else { return nil }
        return FactSpan(
            id: id, text: shownDate(id), value: .date(date), status: fact.status, isDisputed: fact.isDisputed)
    }

    /// A message of the program's own, which has no words in it.
    func format(_ source: String, _ arguments: [String: MessageValue]) -> String {
        guard let message = try? Message(parsing: source) else { return "" }
        return MessageFormatter(message, locale: locale.settings.formatting, bidiIsolation: .none).format(arguments)
    }
}
