import GlosaCatalog
import GlosaDocument
import GlosaICU

/// A block of a section. Which keys it has depends on `type`; `text` is the whole block in plain words.
struct JSONBlock: Encodable {
    var type: String
    var text: String
    var id: String?
    var audience: String?
    var title: JSONLine?
    var lines: [JSONLine]?
    var events: [JSONEvent]?
    var items: [JSONItem]?
    var blocks: [JSONBlock]?
    var contacts: [JSONContact]?
    var remark: JSONLine?
    var abbreviation: String?
    var definition: JSONLine?
    var details: [JSONDetail]?
    var disagreements: [JSONDisagreement]?

    private init(_ type: String, _ block: Block) {
        self.type = type
        text = block.plainLines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    init(_ block: Block) {
        switch block {
        case .heading(let line): self.init("heading", block, lines: [line])
        case .paragraph(let line): self.init("paragraph", block, lines: [line])
        case .points(let lines): self.init("points", block, lines: lines)
        case .say(let lines): self.init("say", block, lines: lines)
        case .fill(let lines): self.init("fill", block, lines: lines)
        case .warning(let warning, let lines): self.init("warning", block, title: warning, lines: lines)
        case .question(let question, let answer): self.init("question", block, title: question, lines: answer)
        case .timeline(let events):
            self.init("timeline", block)
            self.events = events.map(JSONEvent.init)
        case .items(let kind, let items):
            self.init(kind == .step ? "steps" : "avoid", block)
            self.items = items.map(JSONItem.init)
        case .branch(let branch):
            self.init("branch", block, title: branch.title)
            id = branch.id
            audience = branch.audience?.rawValue
            blocks = branch.blocks.map(JSONBlock.init)
        case .contacts(let list):
            self.init("contacts", block)
            contacts = list.entries.map(JSONContact.init)
            remark = list.remark.isEmpty ? nil : JSONLine(list.remark)
        case .term(let term):
            self.init("term", block, title: [.text(term.term)])
            id = term.id
            abbreviation = term.abbreviation
            definition = JSONLine(term.definition)
            details = term.details.map(JSONDetail.init)
        case .disagreements(let list):
            self.init("disagreements", block)
            disagreements = list.map(JSONDisagreement.init)
        }
    }

    private init(_ type: String, _ block: Block, title: [Inline]? = nil, lines: [[Inline]]? = nil) {
        self.init(type, block)
        self.title = title.map { JSONLine($0) }
        self.lines = lines.map { $0.map { JSONLine($0) } }
    }
}

/// An entry of a timeline.
struct JSONEvent: Encodable {
    let id: String
    let date: String?
    let dateText: String
    let line: JSONLine

    init(_ event: TimelineEvent) {
        id = event.id
        if case .date(let date) = event.date.value { self.date = date.iso } else { date = nil }
        dateText = event.date.text
        line = JSONLine(event.text)
    }
}

/// Something to do, or not to do, with all that must stand with it.
struct JSONItem: Encodable {
    let id: String
    let action: JSONLine
    let details: [JSONDetail]
    let hazards: [String]
    let sources: [String]
    let seen: String?
    let expiresOn: String?
    let audience: String?
    let nationalities: [String]
    let circuits: [String]

    init(_ item: GuidanceItem) {
        id = item.id
        action = JSONLine(item.action)
        details = item.details.map(JSONDetail.init)
        hazards = item.hazards
        sources = item.sources
        seen =
            switch item.seen {
            case .on(let date): date.iso
            case .undated: "undated"
            case nil: nil
            }
        expiresOn = item.expires?.iso
        audience = item.audience?.rawValue
        nationalities = item.appliesTo.nationalities
        circuits = item.appliesTo.circuits
    }
}

/// Something that stands with an item or a term.
struct JSONDetail: Encodable {
    let kind: String
    let label: JSONLine?
    let lines: [JSONLine]
    let contacts: [JSONContact]?
    let remark: JSONLine?

    init(_ detail: GuidanceItem.Detail) {
        kind = detail.kind.rawValue
        label = detail.label.isEmpty ? nil : JSONLine(detail.label)
        lines = detail.lines.map { JSONLine($0) }
        contacts = detail.contacts.map { $0.entries.map(JSONContact.init) }
        remark = detail.contacts.flatMap { $0.remark.isEmpty ? nil : JSONLine($0.remark) }
    }

    init(_ detail: TermEntry.Detail) {
        kind = detail.kind.rawValue
        label = detail.label.isEmpty ? nil : JSONLine(detail.label)
        lines = detail.lines.map { JSONLine($0) }
        contacts = nil
        remark = nil
    }
}

/// A contact with all that is said of it.
struct JSONContact: Encodable {
    let id: String
    let name: JSONLine
    let text: String
    let href: String
    let lines: [JSONLine]

    init(_ entry: ContactList.Entry) {
        id = entry.id
        name = JSONLine(entry.name)
        text = entry.span.text
        href = entry.span.href
        lines = entry.lines.map { JSONLine($0) }
    }
}

/// A fact of which sources disagree.
struct JSONDisagreement: Encodable {
    let fact: String
    let number: String?
    let label: JSONLine
    let ours: JSONLine
    let why: JSONLine?
    let others: [Other]

    struct Other: Encodable {
        let source: String
        let line: JSONLine
    }

    init(_ disagreement: Disagreement) {
        fact = disagreement.fact
        number = disagreement.number
        label = JSONLine(disagreement.label)
        ours = JSONLine(disagreement.ours)
        why = disagreement.why.isEmpty ? nil : JSONLine(disagreement.why)
        others = disagreement.others.map { Other(source: $0.source, line: JSONLine($0.text)) }
    }
}
