import GlosaDiagnostics

extension ReferenceChecker {
    /// What the outline names beside messages; the messages are each locale's.
    func checkOutline() {
        for (document, sections) in catalog.outline.documents.entries {
            for section in sections {
                for block in section.blocks { check(block) }
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

    private func check(_ block: Outline.Block) {
        switch block {
        case .heading, .paragraph, .points, .warning, .question, .say, .fill, .bibliography, .withdrawn: break
        case .timeline(let events):
            for event in events {
                checkIsDate(event.on)
                for source in event.sources { require(source.id, in: catalog.sources, "source", source.place) }
            }
        case .disagreements(let facts):
            for fact in facts { require(fact.id, in: catalog.facts, "fact", fact.place) }
        case .contacts(let contacts):
            for contact in contacts { require(contact.id, in: catalog.contacts, "contact", contact.place) }
        case .item(let item):
            for contact in item.contacts { require(contact.id, in: catalog.contacts, "contact", contact.place) }
            for source in item.sources { require(source.id, in: catalog.sources, "source", source.place) }
            for hazard in item.hazards { require(hazard.id, in: catalog.hazards, "hazard", hazard.place) }
        case .branch(let branch):
            for block in branch.blocks { check(block) }
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

extension Outline.Block {
    /// Every message that the block shows, in order; those of branches too.
    package var messages: [Outline.Reference] {
        switch self {
        case .heading(let message), .paragraph(let message): [message]
        case .points(let list), .say(let list), .fill(let list): list
        case .timeline(let events): events.map(\.message)
        case .warning(let message, let paragraphs), .question(let message, let paragraphs): [message] + paragraphs
        case .disagreements, .contacts, .bibliography, .withdrawn: []
        case .item(let item): [item.action] + (item.why.map { [$0] } ?? []) + item.need + item.say
        case .branch(let branch): [branch.title] + branch.blocks.flatMap(\.messages)
        }
    }

    /// Every id that is a place on a page: of events, items and branches.
    fileprivate var places: [Outline.Reference] {
        switch self {
        case .timeline(let events): events.map(\.message)
        case .item(let item): [item.action]
        case .branch(let branch): [branch.title] + branch.blocks.flatMap(\.places)
        case .withdrawn(let item): [item]
        case .heading, .paragraph, .points, .warning, .question, .disagreements, .contacts, .say, .fill, .bibliography:
            []
        }
    }

    /// Every item that was taken back, in its place; those of branches too.
    package var withdrawn: [Outline.Reference] {
        switch self {
        case .withdrawn(let item): [item]
        case .branch(let branch): branch.blocks.flatMap(\.withdrawn)
        case .heading, .paragraph, .points, .timeline, .warning, .question, .disagreements, .contacts, .say, .fill,
            .bibliography, .item:
            []
        }
    }

    /// Every item in the block; those of branches too.
    package var items: [Outline.Item] {
        switch self {
        case .item(let item): [item]
        case .branch(let branch): branch.blocks.flatMap(\.items)
        case .heading, .paragraph, .points, .timeline, .warning, .question, .disagreements, .contacts, .say, .fill,
            .bibliography, .withdrawn:
            []
        }
    }
}
