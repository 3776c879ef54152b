import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// Every term in every language, as JSON.
enum GlossaryShape {
    /// The kind of file that it is.
    static let kind = "glossary"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [glossary.description, entry.description]

    /// The terms of a site.
    struct Published: Sendable {
        let terms: [TermShape.Published]
        let site: PageSite

        var locales: [LocaleTag] { site.catalog.locales.map(\.settings.tag) }
    }

    static let glossary = JSONShape<Published>(
        "glossary",
        Envelope.fields(kind: kind) { $0.site } + [
            Envelope.alternates { glossary in
                glossary.locales.map {
                    Envelope.Alternate(
                        locale: $0, canonical: glossary.site.canonical(glossary.site.layout.glossaryPage, $0),
                        data: glossary.site.dataAddress(.document(glossary.site.glossary, $0)))
                }
            },
            Envelope.status { ($0.site, $0.site.glossary) },
            .list("terms", entry, isFilled: true) { $0.terms },
        ] + Envelope.dates { ($0.site.catalog.project, $0.terms.compactMap(\.until).min()) })

    private static let entry = JSONShape<TermShape.Published>(
        "glossary-entry",
        TermShape.fields + [
            .string("data", .address, doc: "data") { $0.site.dataAddress(.term($0.term.id)) }
        ])
}
