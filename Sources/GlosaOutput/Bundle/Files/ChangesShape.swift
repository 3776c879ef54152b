import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// The change, when and why, as JSON: the newest first.
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
                item.site.files(telling: item.id).map { BundlePath.changes.relative(to: $0) }
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
    /// The files of data that tell an item, or told it.
    func files(telling item: String) -> [BundlePath] {
        publication.files(telling: ItemID(item, in: catalog))
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
