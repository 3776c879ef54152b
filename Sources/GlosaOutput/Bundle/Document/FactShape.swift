import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON

/// A fact in every language, as JSON.
enum FactShape {
    /// The kind of file that it is.
    static let kind = "fact"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [
        fact.description, earlier.description, wording.description, date.description, count.description,
        days.description,
        money.description, words.description,
    ]

    /// A fact with what is said of it in each language.
    struct Published: Sendable {
        let fact: Fact
        let pages: [PublishedDocument]
        let site: PageSite

        /// The value, which is the same in every language.
        var value: FactData { pages.first?.span?.value ?? .words }
    }

    static let fact = JSONShape<Published>(
        "fact",
        Envelope.fields(kind: kind) { $0.site } + [
            .string("id", .identifier, doc: "fact-id") { $0.fact.id },
            JSONField(
                "value", .anyOf(["date-value", "count-value", "days-value", "money-value", "words-value"]),
                isRequired: true, doc: "fact-value"
            ) { published, key, writer in
                writer.key(key)
                write(published.value, to: &writer)
            },
            .choice("status", doc: "fact-status") { $0.fact.status },
            .optionalChoice("confidence", doc: "fact-confidence") { $0.fact.confidence },
            .optional("trueOn", .date, doc: "fact-true-on") { $0.fact.asOf?.iso },
            .optional("seen", .seen) { $0.fact.provenance.seen?.iso },
            .optional("reviewDue", .day) { $0.site.catalog.reviewDue($0.fact.provenance)?.iso },
            .boolean("volatile") { $0.fact.isVolatile },
            .strings("sources", .identifier, doc: "fact-sources") { $0.fact.sourcesWithParts(in: $0.site.catalog) },
            .strings("disputedBy", .identifier, doc: "fact-disputed-by") { $0.fact.disputedBy },
            .optional("supersededBy", .identifier, doc: "fact-superseded-by") { $0.fact.supersededBy },
            .list("was", earlier, doc: "fact-was") { published in
                published.fact.was.map { Earlier(value: $0, site: published.site) }
            },
            .map("languages", keys: .language, wording) { published in
                published.pages.map { ($0.document.locale.identifier, $0) }
            },
        ] + Envelope.dates { ($0.site.catalog.project, $0.site.catalog.expiry(of: $0.fact)) })

    private static let wording = JSONShape<PublishedDocument>(
        "fact-wording",
        [
            .string("language", .language) { $0.document.locale.identifier },
            .choice("direction") { JSONDirection($0.document.direction) },
            .optionalObject("label", LineShape.line, doc: "fact-label") { $0.html.optional($0.document.title) },
            BlockShapes.field { ($0.document.sections.first?.blocks ?? [], $0.html) },
            DocumentShape.sourcesTitle { $0 },
            DocumentShape.sources { $0 },
            .object("statements", Statements.shape) { $0.statements },
        ])

    private struct Earlier: Sendable {
        let value: EarlierValue
        let site: PageSite
    }

    private static let earlier = JSONShape<Earlier>(
        "earlier-value",
        [
            JSONField(
                "value", .anyOf(["date-value", "count-value", "days-value", "money-value", "words-value"]),
                isRequired: true, doc: "fact-value"
            ) { earlier, key, writer in
                writer.key(key)
                write(earlier.value.data(in: earlier.site.catalog) ?? .words, to: &writer)
            },
            .string("text", .text, doc: "earlier-text") { $0.value.text },
            .optional("from", .day, doc: "earlier-from") { $0.value.from?.iso },
            .string("until", .day, doc: "earlier-until") { $0.value.until.iso },
            .strings("sources", .identifier, doc: "earlier-sources") { $0.value.sources },
        ])

    private static func write(_ value: FactData, to writer: inout JSONWriter) {
        switch value {
        case .date(let value): date.write(value.iso, to: &writer)
        case .count(let number): count.write(number, to: &writer)
        case .days(let number): days.write(number, to: &writer)
        case .money(let amount, let currency): money.write(Money(amount: amount, currency: currency), to: &writer)
        case .words: words.write((), to: &writer)
        }
    }

    private struct Money: Sendable {
        let amount: String
        let currency: String
    }

    private static let date = JSONShape<String>(
        "date-value", [.constant("form", "date"), .string("iso", .date) { $0 }])
    private static let count = JSONShape<Int>(
        "count-value", [.constant("form", "count"), .string("value", .decimal) { String($0) }])
    private static let days = JSONShape<Int>(
        "days-value",
        [
            .constant("form", "days"), .string("value", .decimal) { String($0) }, .constant("unit", "day"),
            .string("iso", .duration) { "P\($0)D" },
        ])
    private static let money = JSONShape<Money>(
        "money-value",
        [
            .constant("form", "money"), .string("value", .decimal) { $0.amount },
            .string("unit", .unit) { $0.currency },
        ])
    private static let words = JSONShape<Void>("words-value", [.constant("form", "words")])
}

extension PublishedDocument {
    /// The first fact that the document tells.
    fileprivate var span: FactSpan? {
        for line in document.sections.flatMap({ $0.blocks.flatMap(\.lines) }) {
            for case .fact(let span) in line { return span }
        }
        return nil
    }
}
