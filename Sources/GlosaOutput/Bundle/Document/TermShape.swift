import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// A term in every language, as JSON.
enum TermShape {
    /// The kind of file that it is.
    static let kind = "term"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [term.description, wording.description]

    /// A term with its entry in each language.
    struct Published: Sendable {
        let term: Term
        let pages: [PublishedDocument]
        let site: PageSite

        var path: BundlePath { .term(term.id) }
        /// The last day on which it may be relied on: the first among the languages.
        var until: CivilDate? { pages.compactMap(\.document.validUntil).min() }
    }

    /// What every list of terms says of one.
    static let fields: [JSONField<Published>] = [
        .string("id", .identifier, doc: "term-id") { $0.term.id },
        .optional("abbreviation", .text) { $0.term.abbreviation },
        .strings("seeAlso", .identifier, doc: "term-see-also") { $0.term.seeAlso },
        .strings("sources", .identifier, doc: "term-sources") { $0.term.sources },
        .map("languages", keys: .language, wording) { published in
            published.pages.map { ($0.document.locale.identifier, Wording(page: $0, term: published.term)) }
        },
    ]

    static let term = JSONShape<Published>(
        "term",
        Envelope.fields(kind: kind) { $0.site } + fields + [
            Envelope.status { ($0.site, $0.site.glossary) }
        ] + Envelope.dates { ($0.site.catalog.project, $0.until) })

    private struct Wording: Sendable {
        let page: PublishedDocument
        let term: Term

        var block: Block? { page.document.sections.first?.blocks.first }
        var entry: TermEntry? { if case .term(let entry)? = block { entry } else { nil } }
        var catalogEntry: GlossaryEntry? { page.site.catalog.locale(page.document.locale)?.glossary[term.id] }
    }

    private static let wording = JSONShape<Wording>(
        "term-wording",
        [
            .string("language", .language) { $0.page.document.locale.identifier },
            .choice("direction") { JSONDirection($0.page.document.direction) },
            .string("term", .text) { $0.page.document.title.plainText },
            .strings("also", .text, doc: "term-also") { $0.catalogEntry?.also ?? [] },
            .string("canonical", .address) { $0.page.site.canonical(.term($0.term.id), $0.page.document.locale) },
            .object("definition", LineShape.line) { $0.page.html.line($0.entry?.definition ?? []) },
            BlockShapes.field { ($0.block.map { [$0] } ?? [], $0.page.html) },
            .object("statements", Statements.shape) { $0.page.statements },
            DocumentShape.sourcesTitle { $0.page },
            DocumentShape.sources { $0.page },
            DocumentShape.disagreements { $0.page },
        ])
}
