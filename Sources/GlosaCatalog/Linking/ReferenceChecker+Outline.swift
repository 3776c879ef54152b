import GlosaDiagnostics

extension ReferenceChecker {
    /// What the outline names beside messages; the messages are each locale's.
    func checkOutline() {
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for named in section.blocks.flatMap(\.references) { check(named) }
            }
            if let kind = catalog.kind(of: document), !kind.givesInstructions { refuseSteps(document, kind, sections) }
            checkPlaces(document, sections)
        }
        HazardChecker.check(catalog, sink: sink)
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

    /// Sections, branches, events and items are places on a page, to which something may link: each id stands for one.
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

    private func check(_ named: Outline.DataReference) {
        let (id, place) = (named.reference.id, named.reference.place)
        switch named.kind {
        case .date: checkIsDate(named.reference)
        case .fact: require(id, in: catalog.facts, "fact", place)
        case .contact: require(id, in: catalog.contacts, "contact", place)
        case .source: require(id, in: catalog.sources, "source", place)
        case .hazard: require(id, in: catalog.hazards, "hazard", place)
        case .table: require(id, in: catalog.tables, "table", place)
        }
    }

    private func checkIsDate(_ reference: Outline.Reference) {
        guard let fact = catalog.facts[reference.id] else {
            require(reference.id, in: catalog.facts, "fact", reference.place)
            return
        }
        if fact.date != nil { return }
        sink.error(
            "wrong-type", "the fact `\(fact.id)` is a \(fact.typeName), and an event needs a date", at: reference.place,
            notes: [Diagnostic.Note("it is defined here", at: fact.place)],
            help: "name a fact of the type `date`")
    }
}
