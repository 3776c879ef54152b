import GlosaCatalog
import GlosaDocument
import GlosaICU

/// What changed, when and why, as JSON: the newest first.
enum ChangesShape {
    /// The kind of file that it is.
    static let kind = "changes"

    /// Every shape of it that no other file has.
    static let all: [ShapeDescription] = [
        changes.description, change.description, item.description, wording.description,
    ]

    /// The changes of a site.
    struct Published: Sendable {
        let changes: [PublishedChange]
        let site: PageSite
    }

    /// A change with why it was made, in each language.
    struct PublishedChange: Sendable {
        let change: Change
        let reasons: [PublishedDocument]
        let site: PageSite
    }

    static let changes = JSONShape<Published>(
        "changes",
        Envelope.fields(kind: kind) { $0.site } + [.list("changes", change) { $0.changes }])

    private static let change = JSONShape<PublishedChange>(
        "change",
        [
            .string("id", .identifier, doc: "change-id") { $0.change.id },
            .string("on", .day, doc: "change-on") { $0.change.on.iso },
            .choice("type", doc: "change-type") { $0.change.kind },
            .list("items", item, isFilled: true) { change in
                change.change.items.map { Item(id: $0.id, site: change.site) }
            },
            .optional("instead", .place) { $0.change.instead?.id },
            .map("languages", keys: .language, wording) { change in
                change.reasons.map { ($0.document.locale.identifier, $0) }
            },
        ])

    private struct Item: Sendable {
        let id: String
        let site: PageSite
    }

    private static let item = JSONShape<Item>(
        "changed-item",
        [
            .string("item", .place) { $0.id },
            .strings("files", .path, doc: "item-files") { item in
                item.site.bundlePaths(ofItem: item.id).map { BundlePath.changes.relative(to: $0) }
            },
        ])

    private static let wording = JSONShape<PublishedDocument>(
        "change-wording",
        [
            .string("language", .language) { $0.document.locale.identifier },
            .choice("direction") { JSONDirection($0.document.direction) },
        ] + LineShape.fields { $0.html.line($0.document.title) })
}

extension PageSite {
    /// The files that an item has, or had, for itself: a document, a section, a term, a fact. A step has none.
    func ownPaths(ofItem id: String) -> [BundlePath] {
        let locales = catalog.locales.map(\.settings.tag)
        switch ItemID(id, in: catalog) {
        case .document(let id): return locales.map { .document(id, $0) }
        case .term(let id): return [.term(id)]
        case .fact(let id): return [.fact(id)]
        case .contact, .step: return []
        case .section(let document, let section):
            guard layout.hasSectionPages(document) else { return [] }
            return locales.map { .section(document: document, section: section, $0) }
        }
    }

    /// The files that tell an item, or told it: its own, and those that hold it.
    func bundlePaths(ofItem id: String) -> [BundlePath] {
        let locales = catalog.locales.map(\.settings.tag)
        let own = ownPaths(ofItem: id)
        switch ItemID(id, in: catalog) {
        case .document, .fact, .contact: return own
        case .term: return own + [.glossary] + locales.map { .document(glossary, $0) }
        case .section(let document, _): return own + locales.map { .document(document, $0) }
        case .step(let document, let step):
            let section = layout.hasSectionPages(document) ? section(of: step, in: document) : nil
            let part = section.map { section in
                locales.map { BundlePath.section(document: document, section: section, $0) }
            }
            return (part ?? []) + locales.map { .document(document, $0) }
        }
    }

    /// The section that a step stands in, or stood in until it was withdrawn.
    private func section(of step: String, in document: String) -> String? {
        catalog.outline.documents[document]?.first { section in
            section.blocks.flatMap(\.items).contains { $0.action.id == step }
                || section.blocks.flatMap(\.withdrawn).contains { $0.id == step }
        }?.id
    }

    /// The absolute address of what to read in place of what is gone: of the first page, if nothing is named.
    func canonical(insteadOf change: Change, _ locale: LocaleTag) -> String {
        let target = change.instead.flatMap { LinkTarget($0.id, in: catalog) }
        return target.map { canonical(ofTarget: $0, locale) } ?? canonical(.home, locale)
    }

    /// The absolute address of what a message links to.
    func canonical(ofTarget target: LinkTarget, _ locale: LocaleTag) -> String {
        let (place, fragment) = place(of: target)
        return canonical(place, locale) + (fragment.map { "#\($0)" } ?? "")
    }
}
