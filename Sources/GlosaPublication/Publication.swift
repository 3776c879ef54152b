import GlosaCatalog
import GlosaICU

/// The list of everything that a project publishes. Every output, every list and every check is a loop over it.
///
/// ```swift
/// Publication(catalog).items.first?.entries.map(\.page)  // [.whole("guidance"), .whole("guidance")]
/// ```
package struct Publication: Sendable {
    /// The catalog, with the languages that are published.
    package let catalog: Catalog
    /// The addresses of pages.
    package let layout: SiteLayout
    /// The items: the documents in their order, each before its parts; then the facts, and what is gone.
    package let items: [Item]

    /// Something that is published, in every language.
    package struct Item: Sendable {
        /// The item.
        package let id: ItemID
        /// The change that ended it; nil for what is there.
        package let end: Change?
        /// The item in each language, in the order of the project.
        package let entries: [Entry]
    }

    /// The publication of a catalog.
    package init(_ catalog: Catalog) {
        self.catalog = catalog
        let layout = SiteLayout(catalog: catalog)
        self.layout = layout
        let locales = catalog.locales.map(\.settings.tag)
        let living = catalog.publishedItems.map { id in
            Item(id, end: nil, locales, catalog, page: layout.page(of: id))
        }
        let ended = catalog.changes.entries.map(\.value).filter(\.kind.isEnd).flatMap { change in
            change.items.map { item in
                let id = ItemID(item.id, in: catalog)
                return Item(id, end: change, locales, catalog, page: layout.page(ofGone: id))
            }
        }
        items = living + ended.filter { $0.entries.contains { $0.data != nil } }
    }

    /// The documents that are published, in their order.
    package var documents: [String] {
        items.compactMap { if case .document(let id) = $0.id, $0.end == nil { id } else { nil } }
    }

    /// The parts of a document that have pages of their own, in their order; empty for a document that is one page.
    package func parts(of document: String) -> [Item] {
        items.filter { if case .section(document, _) = $0.id { $0.end == nil } else { false } }
    }

    /// The terms that are published.
    package var terms: [Item] { items.filter { if case .term = $0.id { $0.end == nil } else { false } } }

    /// The files of data that tell an item, or told it: its own, and those that hold it.
    package func files(telling id: ItemID) -> [BundlePath] {
        let locales = catalog.locales.map(\.settings.tag)
        var own: [BundlePath] = []
        for file in locales.compactMap({ catalog.data(of: id, in: $0) }) where !own.contains(file) { own.append(file) }
        switch id {
        case .document, .fact, .contact: return own
        case .term: return own + [.glossary] + locales.map { .document(layout.glossary, $0) }
        case .section(let document, _): return own + locales.map { .document(document, $0) }
        case .step(let document, let step): return files(showing: section(of: step, in: document), of: document)
        case .table(let id), .row(let id, _):
            return catalog.shownTables.filter { $0.table.id == id }.flatMap { shown in
                files(showing: shown.section.id, of: shown.document)
            }
        }
    }

    /// The files that show a section: its own, where it has one, and those of the whole document.
    private func files(showing section: String?, of document: String) -> [BundlePath] {
        let locales = catalog.locales.map(\.settings.tag)
        let own = layout.hasSectionPages(document) ? section : nil
        let part = own.map { section in locales.map { BundlePath.section(document: document, section: section, $0) } }
        return (part ?? []) + locales.map { .document(document, $0) }
    }

    /// The section that a step stands in, or stood in until it was withdrawn.
    private func section(of step: String, in document: String) -> String? {
        catalog.outline.documents[document]?.first { section in
            section.blocks.flatMap(\.items).contains { $0.action.id == step }
                || section.blocks.flatMap(\.withdrawn).contains { $0.id == step }
        }?.id
    }
}

extension Publication.Item {
    fileprivate init(_ id: ItemID, end: Change?, _ locales: [LocaleTag], _ catalog: Catalog, page: PagePlace?) {
        self.id = id
        self.end = end
        let kind = id.document(in: catalog).flatMap(catalog.kind) ?? .reference
        entries = locales.map { locale in
            let data = catalog.data(of: id, in: locale)
            return Entry(
                item: id, kind: kind, locale: locale, end: end, page: page, data: data,
                frame: data == nil ? nil : FramePath.of(id, in: locale))
        }
    }
}

extension ItemID {
    /// The document that the item is, or belongs to; nil for a fact, a contact or a table.
    fileprivate func document(in catalog: Catalog) -> String? {
        switch self {
        case .document(let id), .section(let id, _), .step(let id, _): id
        case .term: catalog.glossary
        case .fact, .contact, .table, .row: nil
        }
    }
}

extension SiteLayout {
    /// The page that shows an item by itself.
    fileprivate func page(of id: ItemID) -> PagePlace? {
        switch id {
        case .document(let id): wholePage(of: id)
        case .section(let document, let section): page(of: document, section: section).place
        case .term(let id): .term(id)
        case .fact, .contact, .step, .table, .row: nil
        }
    }

    /// The page that tells of an item that is gone. What was a part of a guide has been sent from telephone to telephone:
    /// its address says what became of it.
    fileprivate func page(ofGone id: ItemID) -> PagePlace? {
        guard case .section(let document, let section) = id, hasSectionPages(document) else { return nil }
        return .section(document: document, section: section)
    }
}
