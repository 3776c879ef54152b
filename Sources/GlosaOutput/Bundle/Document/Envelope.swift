import GlosaCatalog
import GlosaICU
import GlosaJSON

/// What stands at the head of every file: which schema it keeps, under which licence it may be used, until when.
package enum Envelope {
    /// The version of all that is under `api/v1/`. The second number goes up when something is added.
    package static let version = "1.0"

    /// Every shape of it.
    static let all: [ShapeDescription] = [
        licence.description, review.description, alternate.description, progress.description,
        Statements.shape.description,
    ]

    /// The address of the schema of files of a kind.
    static func schemaAddress(_ kind: String, _ site: PageSite) -> String { site.dataAddress(.schema(kind)) }

    /// The keys that every file begins with.
    static func fields<Value: Sendable>(
        kind: String, _ site: @escaping @Sendable (Value) -> PageSite
    ) -> [JSONField<Value>] {
        [
            .string("$schema", .address, doc: "schema") { schemaAddress(kind, site($0)) },
            .constant("kind", kind, doc: "file-kind"),
            .string("version", .version) { _ in version },
            .object("licence", licence) { site($0).catalog.project },
            .string("publisher", .text) { site($0).catalog.project.publisher },
        ]
    }

    /// The day of the content and its review, for a file that tells nothing that expires.
    static func reviews<Value: Sendable>(_ get: @escaping @Sendable (Value) -> Project) -> [JSONField<Value>] {
        [
            .string("reviewedOn", .day) { get($0).written.iso },
            .optionalObject("legalReview", review) { get($0).legalReview },
        ]
    }

    /// The days of a content, with the last on which it may be relied on.
    static func dates<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (project: Project, until: CivilDate?)
    ) -> [JSONField<Value>] {
        [
            .string("reviewedOn", .day) { get($0).project.written.iso },
            .optional("expiresOn", .day) { get($0).until?.iso },
            .optionalObject("legalReview", review) { get($0).project.legalReview },
        ]
    }

    private static let licence = JSONShape<Project>(
        "licence",
        [
            .string("id", .text, doc: "licence-id") { $0.licence },
            .optional("address", .address, doc: "licence-address") { $0.licenceAddress },
        ])

    private static let review = JSONShape<Project.LegalReview>(
        "legal-review",
        [
            .string("by", .text, doc: "review-by") { $0.by }, .string("role", .text, doc: "review-role") { $0.role },
            .string("on", .day, doc: "review-on") { $0.on.iso },
        ])

    /// The same content in one language.
    struct Alternate: Sendable {
        let locale: LocaleTag
        let canonical: String
        let data: String
    }

    static func alternates<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> [Alternate]
    ) -> JSONField<Value> {
        .map("alternates", keys: .language, alternate) { value in get(value).map { ($0.locale.identifier, $0) } }
    }

    private static let alternate = JSONShape<Alternate>(
        "alternate",
        [
            .string("canonical", .address) { $0.canonical },
            .string("data", .address, doc: "data") { $0.data },
        ])

    /// The progress of each language of something: a document, or all of them.
    static func status<Value: Sendable>(
        _ get: @escaping @Sendable (Value) -> (site: PageSite, document: String?)
    ) -> JSONField<Value> {
        .map("status", keys: .language, progress) { value in
            let (site, document) = get(value)
            return (site.progress[document ?? ""] ?? []).map { tag, counted in
                (tag.identifier, Progress(isSource: tag == site.catalog.project.sourceLocale, counted: counted))
            }
        }
    }

    private struct Progress: Sendable {
        let isSource: Bool
        let counted: TranslationProgress

        var state: State {
            if isSource { return .source }
            if counted.translated < counted.total || counted.draft > 0 { return .partial }
            if counted.stale > 0 { return .stale }
            return counted.reviewed == counted.total ? .reviewed : .translated
        }

        enum State: String, CaseIterable { case source, partial, stale, translated, reviewed }
    }

    private static let progress = JSONShape<Progress>(
        "progress",
        [
            .choice("state", doc: "progress-state") { $0.state },
            .integer("messages", doc: "progress-messages") { $0.counted.total },
            .integer("translated", doc: "progress-translated") { $0.counted.translated },
            .integer("reviewed", doc: "progress-reviewed") { $0.counted.reviewed },
            .integer("stale", doc: "progress-stale") { $0.counted.stale },
        ])
}
