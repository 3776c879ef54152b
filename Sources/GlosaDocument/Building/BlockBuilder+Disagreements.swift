import GlosaCatalog
import GlosaICU
import MessageFormat

extension BlockBuilder {
    /// The points on which sources disagree about a fact, from the data alone.
    mutating func disagreement(_ id: String) -> Disagreement? {
        guard let fact = composer.catalog.facts[id], let wording = composer.locale.facts[id] else { return nil }
        let label = wording.label.map { composer.line($0) } ?? []
        let sources = composer.cite(fact.sourcesWithParts(in: composer.catalog))
        var ours = composer.interface(.disagreementOurs, ["value": composer.shown(id)])
        if !sources.isEmpty { ours.append(.citation(sources)) }
        ours = composer.marked(ours, composer.translation(ofFact: id))
        let others = wording.said.entries.map { source, message in
            let cited = composer.cite([source])
            let publisher = composer.catalog.sources[source]?.publisher ?? source
            var text = composer.interface(.disagreementOther, ["source": .string(publisher)])
            text += [.text(" ")] + composer.line(message) + [.citation(cited)]
            return Disagreement.Other(source: source, text: text)
        }
        return Disagreement(
            fact: id, number: fact.disagreement, label: label, ours: ours,
            why: wording.why.map { composer.line($0) } ?? [], others: others)
    }
}
