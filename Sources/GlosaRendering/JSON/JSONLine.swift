import GlosaCatalog
import GlosaDocument

extension JSONTree {
    /// A line of a document: its words, and its typed spans.
    static func line(_ line: [Inline]) -> JSONTree {
        .object(["text": .string(line.plainText), "spans": .array(line.map(span))])
    }

    /// A line that has words, or nothing.
    static func lineIfAny(_ line: [Inline]) -> JSONTree? { line.isEmpty ? nil : .line(line) }

    /// Lines of a document.
    static func lines(_ lines: [[Inline]]) -> JSONTree { .array(lines.map { .line($0) }) }

    /// A piece of a line, with what is known about it. Which keys it has depends on `type`.
    private static func span(_ inline: Inline) -> JSONTree {
        switch inline {
        case .text(let text): span("text", text)
        case .fact(let fact): span(fact)
        case .contact(let contact):
            span(
                "contact", contact.text,
                ["id": .string(contact.id), "href": .string(contact.href), "name": .string(contact.name)])
        case .contactLink(let id, let href, let inner):
            span("contact", inline.plainText, ["id": .string(id), "href": .string(href)], inner)
        case .term(let id, let inner): span("term", inline.plainText, ["id": .string(id)], inner)
        case .source(let id, let number, let inner):
            span("source", inline.plainText, ["id": .string(id), "numbers": .array([.integer(number)])], inner)
        case .link(let target, let inner): span("link", inline.plainText, ["target": .string(target.text)], inner)
        case .address(let address, let inner): span("address", inline.plainText, ["href": .string(address)], inner)
        case .strong(let inner): span("strong", inline.plainText, [:], inner)
        case .emphasis(let inner): span("emphasis", inline.plainText, [:], inner)
        case .quote(_, let inner, _): span("quote", inline.plainText, [:], inner)
        case .language(let tag, let inner):
            span("language", inline.plainText, ["language": .string(tag.identifier)], inner)
        case .definition(let id, let inner): span("definition", inline.plainText, ["id": .string(id)], inner)
        case .citation(let numbers):
            span("citation", inline.plainText, ["numbers": .array(numbers.map { .integer($0) })])
        }
    }

    private static func span(_ fact: FactSpan) -> JSONTree {
        let known: KeyValuePairs<String, JSONTree?> = ["id": .string(fact.id), "status": .string(fact.status.rawValue)]
        let value: KeyValuePairs<String, JSONTree?> =
            switch fact.value {
            case .date(let date): ["iso": .string(date.iso)]
            case .count(let count): ["value": .string(String(count))]
            case .days(let days): ["value": .string(String(days)), "unit": .string("day"), "iso": .string("P\(days)D")]
            case .money(let amount, let currency): ["value": .string(amount), "unit": .string(currency)]
            case .words: [:]
            }
        return .object(pairs("fact", fact.text) + present(known) + present(value))
    }

    private static func span(
        _ type: String, _ text: String, _ more: KeyValuePairs<String, JSONTree?> = [:], _ inner: [Inline]? = nil
    ) -> JSONTree {
        let spans = inner.map { [JSONTree.Pair("spans", .array($0.map(span)))] } ?? []
        return .object(pairs(type, text) + present(more) + spans)
    }

    private static func pairs(_ type: String, _ text: String) -> [JSONTree.Pair] {
        [JSONTree.Pair("type", .string(type)), JSONTree.Pair("text", .string(text))]
    }

    private static func present(_ pairs: KeyValuePairs<String, JSONTree?>) -> [JSONTree.Pair] {
        pairs.compactMap { key, value in value.map { JSONTree.Pair(key, $0) } }
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
