import GlosaCatalog

/// Makes the blocks of a document out of its outline.
struct BlockBuilder {
    /// The file of the document's messages.
    let file: String
    /// The kind of the document; nil where only its blocks are wanted.
    let kind: DocumentKind?
    var composer: Composer
    /// Contacts of which everything has been said in this section.
    private var describedContacts: Set<String> = []
    /// Warnings that have stood in the open in this section, by their messages.
    var saidHazards: Set<String> = []
    /// Warnings that have stood aside in this section, by their messages.
    var saidAside: Set<String> = []
    /// The same as lines, in the order in which steps tell them.
    var toldLines: [[Inline]] = []
    /// Hazards whose sources have been named in this section.
    var citedHazards: Set<String> = []
    /// Contacts of which this section has said who says so.
    private var sourcedContacts: Set<String> = []
    /// The number of the next thing to do in the situations that are being built; nil outside them.
    private var nextNumber: Int?
    /// True once this section has said that nobody has dialled a number.
    private var hasSaidRemark = false

    init(file: String, kind: DocumentKind? = nil, composer: Composer) {
        self.file = file
        self.kind = kind
        self.composer = composer
    }

    mutating func beginSection() {
        describedContacts = []
        saidHazards = []
        saidAside = []
        toldLines = []
        citedHazards = []
        sourcedContacts = []
        hasSaidRemark = false
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
            // A heading is short: what is to be said of its translation stands below it.
            if case .heading(let message) = block, let line = translationLine(message) {
                built.append(.paragraph(ClaimLine(unclaimed: line)))
            }
        }
        return built.map { block in
            if case .items(.step, let items) = block { .items(.step, numbered(items)) } else { block }
        }
    }

    private mutating func build(_ block: Outline.Block) -> Block? {
        switch block {
        case .heading(let message): line(message).map { .heading($0) }
        case .paragraph(let claim): self.claim(claim).map { .paragraph($0) }
        case .points(let list): .points(claims(list))
        case .timeline(let events): .timeline(events.compactMap { event($0) })
        case .route(let route): .route(self.route(route))
        case .warning(let message, let paragraphs): marked(message).map { .warning($0, claims(paragraphs)) }
        case .question(let message, let answer): line(message).map { .question($0, self.answer(answer, to: message)) }
        case .disagreements(let facts): .disagreements(facts.compactMap { disagreement($0.id) })
        case .bibliography(let kind): .bibliography(composer.sources(of: kind))
        case .contacts(let contacts): .contacts(contactList(contacts.map(\.id)))
        case .say(let messages): .say(markedLines(messages))
        case .fill(let messages): .fill(markedLines(messages))
        case .table(let table, let says): self.table(table.id, says: says.id).map { .table($0) }
        case .withdrawn(let item): withdrawal(of: item.id).map { .withdrawn($0) }
        // A page has the steps themselves.
        case .retelling: nil
        case .item(let item): self.item(item).map { .items($0.kind, [$0]) }
        case .branch(let branch): self.branch(branch).map { .branch($0) }
        case .choice(let choice): .choice(self.choice(choice))
        }
    }

    private mutating func branch(_ branch: Outline.Branch) -> Block.Branch? {
        line(branch.title).map {
            Block.Branch(
                id: branch.title.id, title: $0, audience: branch.audience,
                blocks: (translationLine(branch.title).map { [.paragraph(ClaimLine(unclaimed: $0))] } ?? [])
                    + build(branch.blocks, for: branch.audience))
        }
    }

    /// Situations of which a reader sees one: what has been said in one of them has not been said in another, nor behind them.
    private mutating func choice(_ choice: Outline.Choice) -> Block.Choice {
        let isOuter = nextNumber == nil
        if isOuter { nextNumber = 1 }
        let shared = build(choice.shared)
        let before = (describedContacts, saidHazards, hasSaidRemark, nextNumber)
        let branches = choice.branches.compactMap { branch -> Block.Branch? in
            defer { (describedContacts, saidHazards, hasSaidRemark, nextNumber) = before }
            return self.branch(branch)
        }
        if isOuter { nextNumber = nil }
        return Block.Choice(id: choice.id.id, shared: shared, branches: branches)
    }

    /// Numbers the things to do: from 1 in each list, and on from list to list where a reader chooses among situations.
    private mutating func numbered(_ items: [GuidanceItem]) -> [GuidanceItem] {
        let first = nextNumber ?? 1
        if nextNumber != nil { nextNumber = first + items.count }
        return items.enumerated().map { index, item in
            var numbered = item
            numbered.number = first + index
            return numbered
        }
    }

    mutating func line(_ reference: Outline.Reference) -> [Inline]? { composer.line(file, reference.id) }

    mutating func lines(_ references: [Outline.Reference]) -> [[Inline]] { references.compactMap { line($0) } }

    /// A line with the numbers of the sources of its claim at its end, so that they never stand between a reader and a
    /// sentence.
    mutating func claim(_ claim: Claim) -> ClaimLine? {
        guard var line = told(claim.message) else { return nil }
        let support = composer.support(of: claim)
        line.cite(support.sources, &composer)
        line = composer.marked(line, composer.translation(file, claim.message.id))
        return ClaimLine(line: line, support: support)
    }

    mutating func claims(_ claims: [Claim]) -> [ClaimLine] { claims.compactMap { claim($0) } }

    private mutating func event(_ event: Outline.Event) -> TimelineEvent? {
        guard let date = composer.dateSpan(event.on.id), let told = claim(event.claim) else { return nil }
        return TimelineEvent(id: event.message.id, date: date, text: told.line, support: told.support)
    }

    mutating func contactList(_ ids: [String], context: Outline.Item? = nil) -> ContactList {
        let around = composer.audience
        defer { composer.audience = around }
        composer.audience = context?.audience ?? around
        var list = ContactListBuilder.make(
            ids, &composer, described: &describedContacts, sourced: &sourcedContacts, context: context)
        list.isRemarkRepeated = !list.remark.isEmpty && hasSaidRemark
        if !list.remark.isEmpty { hasSaidRemark = true }
        return list
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
