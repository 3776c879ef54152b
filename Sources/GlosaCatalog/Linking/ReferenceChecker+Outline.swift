import GlosaDiagnostics

extension ReferenceChecker {
    /// What the outline names beside messages; the messages are each locale's.
    func checkOutline() {
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for named in section.blocks.flatMap(\.references) { check(named) }
            }
            if let kind = catalog.kind(of: document), !kind.givesInstructions { refuseSteps(document, kind, sections) }
            if let kind = catalog.kind(of: document), kind != .reference {
                refuseProjectBasis(sections.flatMap(\.blocks).flatMap(\.claims))
            }
            checkPlaces(document, sections)
        }
        for (_, hazard) in catalog.hazards.entries {
            for named in hazard.claim.references { check(named) }
            refuseProjectBasis([hazard.claim.made])
        }
        HazardChecker.check(catalog, sink: sink)
        RetellingChecker.check(catalog, sink: sink)
        SentChecker.check(catalog, sink: sink)
    }

    /// What a project says of itself stands where readers look for it: in a reference.
    private func refuseProjectBasis(_ claims: [Outline.MadeClaim]) {
        for claim in claims.map(\.claim) where claim.basis == .project {
            sink.error(
                "basis-outside-reference", "`\(claim.message.id)` says `basis: project`, and stands in no reference",
                at: claim.message.place,
                help: "name its `sources`, or write `basis: own` for our own caution; what the project says of itself "
                    + "belongs in a document of the kind `\(DocumentKind.reference.name)`")
        }
    }

    /// Steps stand in guides alone: there alone they have the notices and the pages that protect who follows them.
    private func refuseSteps(_ document: String, _ kind: DocumentKind, _ sections: [Outline.Section]) {
        let steps = sections.flatMap(\.blocks).flatMap { block in block.items.map(\.action) + block.withdrawn }
        for step in steps {
            sink.error(
                "step-outside-guide", "`\(step.id)` is a step, and `\(document)` is a \(kind.name)", at: step.place,
                help: "move it to a guide, or make it a `paragraph`; or declare `\(document): "
                    + "\(DocumentKind.guide.name)` in Resources/project.yaml")
        }
    }

    /// Sections, branches, events, stations and items are places on a page, to which something may link: each id stands for one.
    private func checkPlaces(_ document: String, _ sections: [Outline.Section]) {
        var firsts: [String: Diagnostic.Place] = [:]
        let places =
            sections.map { Outline.Reference(id: $0.id, place: $0.place) }
            + sections.flatMap { $0.blocks.flatMap(\.places) }
        for reference in places {
            guard let first = firsts[reference.id] else {
                firsts[reference.id] = reference.place
                continue
            }
            sink.error(
                "duplicate-place",
                "`\(reference.id)` stands twice in `\(document)`, and a link to it could mean either",
                at: reference.place, notes: [Diagnostic.Note("the first one is here", at: first)],
                help: "give the second a message of its own, or link to the section of the first")
        }
    }

    func check(_ named: Outline.DataReference) {
        let (id, place) = (named.reference.id, named.reference.place)
        switch named.kind {
        case .date: checkIsDate(named.reference)
        case .fact: require(id, in: catalog.facts, "fact", place)
        case .contact: require(id, in: catalog.contacts, "contact", place)
        case .source: require(id, in: catalog.sources, "source", place)
        case .attribution: checkAttribution(named.reference)
        case .hazard: require(id, in: catalog.hazards, "hazard", place)
        case .table: require(id, in: catalog.tables, "table", place)
        }
    }

    /// Whose word something is, is a name, a text with words in every language, or a source with a publisher.
    private func checkAttribution(_ reference: Outline.Reference) {
        let (id, place) = (reference.id, reference.place)
        if catalog.sources[id] != nil { return }
        guard let fact = catalog.facts[id] else {
            if catalog.facts.mayHave(id) || catalog.sources.mayHave(id) { return }
            sink.error(
                "unknown-fact", "no fact and no source is called `\(id)`", at: place,
                help: NearMiss.of(id, among: catalog.facts.ids + catalog.sources.ids).map { "did you mean `\($0)`?" }
                    ?? "define it in Resources/facts.yaml as a fact of the type `name` or `text`, or name a source")
            return
        }
        if fact.namesSomebody { return }
        sink.error(
            "wrong-type", "the fact `\(id)` is a \(fact.typeName), and nobody's name", at: place,
            notes: [Diagnostic.Note("it is defined here", at: fact.place)],
            help: "name a fact of the type `name` or `text`, or a source")
    }

    private func checkIsDate(_ reference: Outline.Reference) {
        guard let fact = catalog.facts[reference.id] else {
            require(reference.id, in: catalog.facts, "fact", reference.place)
            return
        }
        if fact.date != nil { return }
        sink.error(
            "wrong-type", "the fact `\(fact.id)` is a \(fact.typeName), and `on` needs a date", at: reference.place,
            notes: [Diagnostic.Note("it is defined here", at: fact.place)],
            help: "name a fact of the type `date`")
    }
}
