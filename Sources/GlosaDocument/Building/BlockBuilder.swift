import GlosaCatalog

/// Makes the blocks of a document out of its outline.
struct BlockBuilder {
    /// The file of the document's messages.
    let file: String
    var composer: Composer
    /// Contacts of which everything has been said in this section.
    private var describedContacts: Set<String> = []
    /// Warnings that have stood in this section.
    var saidHazards: Set<[[Inline]]> = []

    init(file: String, composer: Composer) {
        self.file = file
        self.composer = composer
    }

    mutating func beginSection() {
        composer.beginSection()
        describedContacts = []
        saidHazards = []
    }

    mutating func build(_ blocks: [Outline.Block]) -> [Block] {
        var built: [Block] = []
        for block in blocks {
            guard let next = build(block) else { continue }
            // Items that follow each other make one list.
            if case .items(let kind, let items) = next, case .items(kind, let before)? = built.last {
                built[built.count - 1] = .items(kind, before + items)
            } else {
                built.append(next)
            }
        }
        return built
    }

    private mutating func build(_ block: Outline.Block) -> Block? {
        switch block {
        case .heading(let message): line(message).map { .heading($0) }
        case .paragraph(let message): line(message).map { .paragraph($0) }
        case .points(let messages): .points(lines(messages))
        case .timeline(let events): .timeline(events.compactMap { event($0) })
        case .warning(let message, let paragraphs): line(message).map { .warning($0, lines(paragraphs)) }
        case .question(let message, let answer): line(message).map { .question($0, lines(answer)) }
        case .disagreements(let facts): .disagreements(facts.compactMap { disagreement($0.id) })
        case .bibliography(let kind): .bibliography(composer.sources(of: kind))
        case .contacts(let contacts): .contacts(contactList(contacts.map(\.id)))
        case .say(let messages): .say(lines(messages))
        case .fill(let messages): .fill(lines(messages))
        case .table(let table, let says): self.table(table.id, says: says.id).map { .table($0) }
        case .withdrawn(let item): withdrawal(of: item.id).map { .withdrawn($0) }
        case .item(let item): self.item(item).map { .items($0.kind, [$0]) }
        case .branch(let branch):
            line(branch.title).map {
                .branch(
                    Block.Branch(
                        id: branch.title.id, title: $0, audience: branch.audience, blocks: build(branch.blocks)))
            }
        }
    }

    mutating func line(_ reference: Outline.Reference) -> [Inline]? { composer.line(file, reference.id) }

    mutating func lines(_ references: [Outline.Reference]) -> [[Inline]] { references.compactMap { line($0) } }

    private mutating func event(_ event: Outline.Event) -> TimelineEvent? {
        guard let date = composer.dateSpan(event.on.id), var text = line(event.message) else { return nil }
        // An event rests on the sources of its date, unless its words have already named them.
        let sources = event.sources.map(\.id) + (composer.catalog.facts[event.on.id]?.provenance.sources ?? [])
        text.cite(sources, &composer)
        return TimelineEvent(id: event.message.id, date: date, text: text)
    }

    mutating func contactList(_ ids: [String], context: Outline.Item? = nil) -> ContactList {
        ContactListBuilder.make(ids, &composer, described: &describedContacts, context: context)
    }
}

extension [Inline] {
    /// Adds sources to those that the line ends with, each once.
    mutating func cite(_ sources: [String], _ composer: inout Composer) {
        let sources = composer.cite(sources)
        var all: [String] = []
        if case .citation(let before)? = last {
            all = before
            removeLast()
        }
        for source in sources where !all.contains(source) { all.append(source) }
        if !all.isEmpty { append(.citation(composer.citeInOrder(all))) }
    }
}
