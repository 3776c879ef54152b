import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A document as JSON.
enum DocumentShape {
    /// The kind of file that it is, which names its schema.
    static let kind = "document"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [
        document.description, section.description, notice.description, word.description, source.description,
        disputed.description, LineShape.line.description,
        LineShape.part.description,
    ]

    static let document = JSONShape<PublishedDocument>(
        "document",
        Envelope.fields(kind: kind) { $0.site }
            + [
                .string("id", .identifier, doc: "document-id") { $0.document.id },
                .optional("section", .identifier, doc: "document-section") { $0.section },
                .string("language", .language) { $0.document.locale.identifier },
                .choice("direction") { JSONDirection($0.document.direction) },
                .object("title", LineShape.line, doc: "document-title") { $0.html.line($0.document.title) },
                .optionalObject("summary", LineShape.line, doc: "document-summary") {
                    $0.html.optional($0.document.summary)
                },
                .string("canonical", .address) { $0.canonical($0.document.locale) },
                Envelope.alternates { document in
                    document.locales.map { locale in
                        Envelope.Alternate(
                            locale: locale, canonical: document.canonical(locale),
                            data: document.site.dataAddress(document.path(locale)))
                    }
                },
                Envelope.status { ($0.site, $0.document.id) },
                .string("asOf", .day) { $0.asOf.iso },
            ] + Envelope.dates { ($0.project, $0.document.validUntil) }
            + [
                .object("statements", Statements.shape) { $0.statements },
                .list("notices", notice, isFilled: true) { document in
                    document.document.head.map { Noticed(notice: $0, html: document.html) }
                },
                .list("sections", section, isFilled: true) { document in
                    document.document.sections.map { Sectioned(section: $0, html: document.html) }
                },
                .optional("wordsTitle", .text, doc: "words-title") { document in
                    document.document.words.isEmpty ? nil : document.document.wordsTitle.plainText
                },
                .list("words", word) { document in
                    document.document.words.map { Worded(word: $0, document: document) }
                },
                sourcesTitle { $0 },
                sources { $0 },
                disagreements { $0 },
            ])

    /// The key that holds the sources of a document, in the order of their numbers.
    static func sources<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> PublishedDocument
    ) -> JSONField<Value> {
        .list("sources", source) { value in
            let document = get(value)
            return document.document.sources.enumerated().map {
                Cited(number: $0 + 1, source: $1, html: document.html)
            }
        }
    }

    /// The key that holds the facts of which sources disagree.
    static func disagreements<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> PublishedDocument
    ) -> JSONField<Value> {
        .list("disagreements", disputed, doc: "document-disagreements") { value in
            let document = get(value)
            return document.disputed.map { Disputed(fact: $0, document: document) }
        }
    }

    /// The key that holds the heading of the sources. It is always there: what may be missing, nobody misses.
    static func sourcesTitle<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> PublishedDocument
    ) -> JSONField<Value> {
        .string("sourcesTitle", .text, doc: "sources-title") { get($0).document.sourcesTitle.plainText }
    }

    private struct Noticed: Sendable {
        let notice: Document.Notice
        let html: HTMLFragment
    }

    private static let notice = JSONShape<Noticed>(
        "notice",
        [
            .choice("kind", doc: "notice-kind") { $0.notice.kind }
        ] + LineShape.fields { $0.html.line($0.notice.text) })

    private struct Sectioned: Sendable {
        let section: Document.Section
        let html: HTMLFragment
    }

    private static let section = JSONShape<Sectioned>(
        "section",
        [
            .string("id", .identifier, doc: "section-id") { $0.section.id },
            .optionalObject("title", LineShape.line, doc: "section-title") { $0.html.optional($0.section.title) },
            BlockShapes.field { ($0.section.blocks, $0.html) },
        ])

    private struct Worded: Sendable {
        let word: Document.WordNote
        let document: PublishedDocument
    }

    private static let word = JSONShape<Worded>(
        "word",
        [
            .string("term", .identifier, doc: "span-term") { $0.word.id },
            .string("name", .text, doc: "word-name") { $0.word.term },
            .object("definition", LineShape.line) { $0.document.html.line($0.word.definition) },
            .string("data", .address, doc: "data") { $0.document.site.dataAddress(.term($0.word.id)) },
        ])

    private struct Cited: Sendable {
        let number: Int
        let source: Document.CitedSource
        let html: HTMLFragment
    }

    private static let source = JSONShape<Cited>(
        "source",
        [
            .integer("number", minimum: 1, doc: "source-number") { $0.number },
            .string("source", .identifier, doc: "span-source") { $0.source.source.id },
        ] + LineShape.fields { $0.html.line($0.source.text) } + [
            .string("publisher", .text, doc: "source-publisher") { $0.source.source.publisher },
            .optional("title", .text, doc: "source-title") { $0.source.source.title },
            .optional("date", .date, doc: "source-date") { $0.source.source.date?.iso },
            .optional("address", .address, doc: "source-address") { $0.source.source.address },
            .choice("kind", doc: "source-kind") { $0.source.source.kind },
            .optional("where", .text, doc: "source-where") { $0.source.source.location },
            .choice("read", doc: "source-read") { $0.source.source.read },
            .optional("seen", .seen, doc: "source-seen") { $0.source.source.seen?.iso },
            .string("language", .language, doc: "source-language") { $0.source.source.language ?? "und" },
        ])

    private struct Disputed: Sendable {
        let fact: String
        let document: PublishedDocument
    }

    private static let disputed = JSONShape<Disputed>(
        "disputed",
        [
            .string("fact", .identifier, doc: "span-fact") { $0.fact },
            .string("data", .address, doc: "data") { $0.document.site.dataAddress(.fact($0.fact)) },
        ])
}
