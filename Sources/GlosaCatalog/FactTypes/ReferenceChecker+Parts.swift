import GlosaDiagnostics

extension ReferenceChecker {
    /// A part of a computed fact, with the place where that names it; nil, and a diagnostic, when it is not defined.
    func part(_ id: String, of fact: Fact) -> (part: Fact, place: Diagnostic.Place)? {
        let place = fact.mentions[id] ?? fact.place
        guard let part = catalog.facts[id] else {
            require(id, in: catalog.facts, "fact", place)
            return nil
        }
        return (part, place)
    }

    /// A sum or a difference is worked out from counts, and never from itself.
    func checkCounts(of fact: Fact) {
        for id in fact.parts {
            guard let (part, place) = self.part(id, of: fact), !type(of: part.value).isCount else { continue }
            sink.error(
                "wrong-type", "the fact `\(id)` is a \(part.typeName), and only counts can be added up", at: place,
                notes: [Diagnostic.Note("it is defined here", at: part.place)],
                help: "name a fact of the type `count`")
            return
        }
        guard fact.parts.allSatisfy(catalog.facts.contains), fact.data(in: catalog) == nil else { return }
        sink.error(
            "wrong-value", "`\(fact.id)` cannot be worked out: its parts name each other in a circle, or are too large",
            at: fact.place, help: "give one of them a `value` of its own, as `type: count`")
    }
}
