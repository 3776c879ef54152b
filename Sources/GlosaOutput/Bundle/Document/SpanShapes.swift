import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A piece of a line as JSON. What it is stands under `type`; a fact's `form` says what its value is.
///
/// Texts hold no controls of isolation: a span that is to be isolated from its line says the `direction` of its words.
enum SpanShapes {
    /// Every shape of a span.
    static let all: [ShapeDescription] = [
        text.description, words.description, date.description, count.description, days.description, money.description,
        contact.description, contactLink.description, term.description, source.description, link.description,
        address.description, strong.description, emphasis.description, quote.description, language.description,
        definition.description, citation.description, translation.description,
    ]

    private static let names = [
        "text-span", "words-span", "date-span", "count-span", "days-span", "money-span", "contact-span",
        "contact-link-span", "term-span", "source-span", "link-span", "address-span", "strong-span", "emphasis-span",
        "quote-span", "language-span", "definition-span", "citation-span", "translation-span",
    ]

    /// The key that holds the spans of a line.
    static func field<Value: Sendable>(_ get: @escaping @Sendable (Value) -> Line) -> JSONField<Value> {
        .list("spans", anyOf: names, isFilled: true) { value, writer in write(spansOf: get(value), &writer) }
    }

    /// The spans within a span: only where there is more in it than words.
    private static func inner<Value: Sendable>(_ get: @escaping @Sendable (Value) -> Line) -> JSONField<Value> {
        JSONField("spans", .list(.anyOf(names), isFilled: true), isRequired: false, doc: "inner-spans") {
            value, key, writer in
            let line = get(value)
            if line.inline.allSatisfy({ if case .text = $0 { true } else { false } }) { return }
            writer.key(key)
            writer.openArray()
            write(spansOf: line, &writer)
            writer.closeArray()
        }
    }

    private static func write(spansOf line: Line, _ writer: inout JSONWriter) {
        for inline in line.inline where inline.hasText {
            write(inline, line, own: nil, &writer)
        }
    }

    /// - Parameter own: The direction of words that are isolated from the line; nil for others.
    private static func write(_ inline: Inline, _ outer: Line, own: JSONDirection?, _ writer: inout JSONWriter) {
        if case .isolated(let isolation, let inner) = inline {
            let own = JSONDirection(isolation.direction(of: inner.plainText))
            for inline in inner where inline.hasText { write(inline, outer, own: own, &writer) }
            return
        }
        writer.item()
        let direction = outer.direction
        func line(_ inner: [Inline]) -> Line { Line(inline: inner, direction: direction, sources: outer.sources) }
        func numbers(_ ids: [String]) -> [Int] { ids.compactMap { outer.sources.number(of: $0) } }
        switch inline {
        case .text(let words): text.write(Words(text: words, direction: own), to: &writer)
        case .fact(let fact): write(fact, &writer)
        case .contact(let span): contact.write(span, to: &writer)
        case .contactLink(let id, let href, let inner):
            contactLink.write(Link(to: id, href: href, inner: line(inner)), to: &writer)
        case .term(let id, let inner): term.write(Link(to: id, inner: line(inner)), to: &writer)
        case .source(let id, let inner):
            source.write(Link(to: id, numbers: numbers([id]), inner: line(inner)), to: &writer)
        case .link(let target, let inner): link.write(Link(to: target.text, inner: line(inner)), to: &writer)
        case .address(let href, let inner):
            address.write(Link(to: href, href: href, direction: own, inner: line(inner)), to: &writer)
        case .strong(let inner): strong.write(line(inner), to: &writer)
        case .emphasis(let inner): emphasis.write(line(inner), to: &writer)
        case .quote(let open, let inner, let close):
            quote.write(line([.text(open)] + inner + [.text(close)]), to: &writer)
        case .language(let tag, let inner):
            let inner = Line(inline: inner, direction: tag.direction, sources: outer.sources)
            language.write(Foreign(tag: tag, inner: inner), to: &writer)
        case .isolated: break  // Its pieces are written above.
        case .definition(let id, let inner): definition.write(Link(to: id, inner: line(inner)), to: &writer)
        case .citation(let ids):
            citation.write(Link(to: "", numbers: numbers(ids), inner: line([inline])), to: &writer)
        case .translation(let state, let inner):
            translation.write(InWork(state: state, inner: line(inner)), to: &writer)
        }
    }

    private static func write(_ fact: FactSpan, _ writer: inout JSONWriter) {
        func valued(_ text: String, unit: String = "") -> Valued { Valued(fact: fact, text: text, unit: unit) }
        switch fact.value {
        case .date(let value): date.write(valued(value.iso), to: &writer)
        case .count(let number): count.write(valued(String(number)), to: &writer)
        case .days(let number): days.write(valued(String(number)), to: &writer)
        case .money(let amount, let currency): money.write(valued(amount, unit: currency), to: &writer)
        case .words: words.write(valued(fact.text), to: &writer)
        }
    }

    /// A line, and which way the words around it are written.
    struct Line: Sendable {
        let inline: [Inline]
        let direction: WritingDirection
        /// The sources whose numbers citations show.
        let sources: CitedSources

        var text: String { inline.plainText(citing: sources) }
    }

    /// A span that leads somewhere.
    private struct Link: Sendable {
        let to: String
        var href = ""
        var numbers: [Int] = []
        /// The direction of its words, where they are isolated.
        var direction: JSONDirection?
        let inner: Line
    }

    /// Words alone.
    private struct Words: Sendable {
        let text: String
        /// Their direction, where they are isolated.
        let direction: JSONDirection?
    }

    /// A span in another language.
    private struct Foreign: Sendable {
        let tag: LocaleTag
        let inner: Line
    }

    /// The sentence on a translation.
    private struct InWork: Sendable {
        let state: TranslationState
        let inner: Line
    }

    /// A fact with its value as text.
    private struct Valued: Sendable {
        let fact: FactSpan
        let text: String
        let unit: String
    }

    /// The direction of words that are isolated from their line.
    private static func direction<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> JSONDirection?
    ) -> JSONField<Value> {
        .optionalChoice("direction", doc: "span-direction", get)
    }

    private static let text = JSONShape<Words>(
        "text-span",
        [.constant("type", "text", doc: "span-type"), .string("text", .text) { $0.text }, direction { $0.direction }])

    private static func fact(_ form: String, _ more: [JSONField<Valued>]) -> JSONShape<Valued> {
        let known: [JSONField<Valued>] = [
            .constant("type", "fact", doc: "span-type"), .constant("form", form),
            .string("text", .text) { $0.fact.text },
            .string("fact", .identifier, doc: "span-fact") { $0.fact.id },
            .choice("status", doc: "fact-status") { $0.fact.status },
            .boolean("disputed") { $0.fact.isDisputed },
        ]
        let own = direction { (value: Valued) in JSONDirection(value.fact.isolation, of: value.fact.text) }
        return JSONShape("\(form)-span", known + more + [own])
    }

    private static let words = fact("words", [])
    private static let date = fact("date", [.string("iso", .date) { $0.text }])
    private static let count = fact("count", [.string("value", .decimal) { $0.text }])
    private static let days = fact(
        "days",
        [
            .string("value", .decimal) { $0.text }, .constant("unit", "day"),
            .string("iso", .duration) { "P\($0.text)D" },
        ])
    private static let money = fact(
        "money", [.string("value", .decimal) { $0.text }, .string("unit", .unit) { $0.unit }])

    private static let contact = JSONShape<ContactSpan>(
        "contact-span",
        [
            .constant("type", "contact", doc: "span-type"), .string("text", .text) { $0.text },
            .string("contact", .identifier, doc: "span-contact") { $0.id }, .string("url", .link) { $0.href },
            .optional("name", .text, doc: "contact-name") { $0.name.isEmpty ? nil : $0.name },
            direction { JSONDirection($0.isolation, of: $0.text) },
        ])
    private static let contactLink = outer(
        "contact-link-span", "contact-link",
        [
            .string("contact", .identifier, doc: "span-contact") { $0.to }, .string("url", .link) { $0.href },
        ])
    private static let term = outer("term-span", "term", [.string("term", .identifier, doc: "span-term") { $0.to }])
    private static let source = outer(
        "source-span", "source",
        [.string("source", .identifier, doc: "span-source") { $0.to }, numbers])
    private static let link = outer("link-span", "link", [.string("to", .place) { $0.to }])
    private static let address = outer(
        "address-span", "address", [.string("url", .link) { $0.href }, direction { $0.direction }])
    private static let definition = outer(
        "definition-span", "definition", [.string("term", .identifier, doc: "span-term") { $0.to }])

    private static func outer(_ name: String, _ type: String, _ more: [JSONField<Link>]) -> JSONShape<Link> {
        let first: [JSONField<Link>] = [
            .constant("type", type, doc: "span-type"), .string("text", .text) { $0.inner.text },
        ]
        return JSONShape(name, first + more + [inner { $0.inner }])
    }

    private static let strong = emphasized("strong")
    private static let emphasis = emphasized("emphasis")
    private static let quote = emphasized("quote")

    private static func emphasized(_ type: String) -> JSONShape<Line> {
        JSONShape(
            "\(type)-span",
            [.constant("type", type, doc: "span-type"), .string("text", .text) { $0.text }, inner { $0 }])
    }

    private static let language = JSONShape<Foreign>(
        "language-span",
        [
            .constant("type", "language", doc: "span-type"), .string("text", .text) { $0.inner.text },
            .string("language", .language, doc: "span-language") { $0.tag.identifier },
            .choice("direction") { JSONDirection($0.tag.direction) }, inner { $0.inner },
        ])

    private static let numbers = JSONField<Link>(
        "numbers", .list(.integer(minimum: 1), isFilled: true), isRequired: true, doc: nil
    ) { value, key, writer in
        writer.key(key)
        writer.openArray()
        for number in value.numbers {
            writer.item()
            writer.integer(number)
        }
        writer.closeArray()
    }

    private static let citation = JSONShape<Link>(
        "citation-span",
        [.constant("type", "citation", doc: "span-type"), .string("text", .text) { $0.inner.text }, numbers])

    private static let translation = JSONShape<InWork>(
        "translation-span",
        [
            .constant("type", "translation", doc: "span-type"), .string("text", .text) { $0.inner.text },
            .choice("state", doc: "translation") { $0.state },
        ])
}

/// The direction of a text, as HTML's `dir` names it.
package enum JSONDirection: String, CaseIterable, Sendable {
    /// From left to right.
    case ltr
    /// From right to left.
    case rtl

    init(_ direction: WritingDirection) { self = direction == .rightToLeft ? .rtl : .ltr }

    /// The direction of an isolated text; nil for one that is not isolated.
    init?(_ isolation: Isolation?, of text: String) {
        guard let isolation else { return nil }
        self.init(isolation.direction(of: text))
    }
}
