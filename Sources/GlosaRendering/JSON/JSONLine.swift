import GlosaCatalog
import GlosaDocument

/// A line of a document: its words, and its typed spans.
struct JSONLine: Encodable {
    let text: String
    let spans: [JSONSpan]

    init(_ line: [Inline]) {
        text = line.plainText
        spans = line.map(JSONSpan.init)
    }
}

/// A piece of a line, with what is known about it. Which keys it has depends on `type`.
struct JSONSpan: Encodable {
    var type: String
    var text: String
    var id: String?
    var value: String?
    var unit: String?
    var iso: String?
    var status: String?
    var href: String?
    var target: String?
    var name: String?
    var language: String?
    var numbers: [Int]?
    var spans: [JSONSpan]?

    private init(_ type: String, _ inline: Inline, spans: [Inline]? = nil) {
        self.type = type
        text = inline.plainText
        self.spans = spans.map { $0.map(JSONSpan.init) }
    }

    init(_ inline: Inline) {
        switch inline {
        case .text: self.init("text", inline)
        case .fact(let fact): self.init(fact, inline)
        case .contact(let contact):
            self.init("contact", inline)
            id = contact.id
            href = contact.href
            name = contact.name
        case .contactLink(let id, let href, let inner):
            self.init("contact", inline, spans: inner)
            self.id = id
            self.href = href
        case .term(let id, let inner):
            self.init("term", inline, spans: inner)
            self.id = id
        case .source(let id, let number, let inner):
            self.init("source", inline, spans: inner)
            self.id = id
            numbers = [number]
        case .link(let link, let inner):
            self.init("link", inline, spans: inner)
            target = link.text
        case .address(let address, let inner):
            self.init("address", inline, spans: inner)
            href = address
        case .strong(let inner): self.init("strong", inline, spans: inner)
        case .emphasis(let inner): self.init("emphasis", inline, spans: inner)
        case .quote(_, let inner, _): self.init("quote", inline, spans: inner)
        case .language(let tag, let inner):
            self.init("language", inline, spans: inner)
            language = tag.identifier
        case .definition(let id, let inner):
            self.init("definition", inline, spans: inner)
            self.id = id
        case .citation(let numbers):
            self.init("citation", inline)
            self.numbers = numbers
        }
    }

    private init(_ fact: FactSpan, _ inline: Inline) {
        self.init("fact", inline)
        id = fact.id
        status = fact.status.rawValue
        switch fact.value {
        case .date(let date): iso = date.iso
        case .count(let count): value = String(count)
        case .days(let days):
            value = String(days)
            unit = "day"
            iso = "P\(days)D"
        case .money(let amount, let currency):
            value = amount
            unit = currency
        case .words: break
        }
    }
}

extension LinkTarget {
    /// The target as messages write it: `guidance.find`.
    var text: String {
        switch self {
        case .document(let id): id
        case .section(let document, let section): "\(document).\(section)"
        case .term(let id): "glossary.\(id)"
        }
    }
}
