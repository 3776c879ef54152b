import GlosaCatalog
import GlosaConcurrency
import GlosaDiagnostics
import GlosaDocument
import GlosaICU

/// Makes the words of everything that is published, each document and each part of one once.
package struct PublicationBuilder: Sendable {
    private let publication: Publication
    private let builders: [LocaleTag: DocumentBuilder]

    /// The items with their words.
    package struct Built: Sendable {
        /// The items, in the order of the publication.
        package var items: [PublishedItem]
        /// The whole documents, by language.
        package var documents: [LocaleTag: [Document]]
        /// The findings of making them.
        package var diagnostics: [Diagnostic]

        /// The entries of all items, in the order of the publication.
        package var entries: [PublishedEntry] { items.flatMap(\.entries) }
    }

    /// A builder of a publication. What was to be relied on until an earlier day than `today` is folded away.
    package init(_ publication: Publication, today: CivilDate? = nil) {
        self.publication = publication
        builders = Dictionary(
            publication.catalog.locales.map { locale in
                (locale.settings.tag, DocumentBuilder(catalog: publication.catalog, locale: locale, today: today))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The reason of a change in each language, in the order of the project.
    package func reasons(of change: Change) -> [Document] {
        publication.catalog.locales.compactMap { builders[$0.settings.tag]?.page(ofReason: change) }
    }

    /// A contact with all that is said of it, in one language; nil where the catalog lacks it.
    package func page(ofContact id: String, in locale: LocaleTag) -> Document? {
        builders[locale]?.page(ofContact: id)
    }

    /// What became of a picture of a part, in one language; nil where the catalog lacks it.
    package func page(
        ofPicture id: String, _ fate: DocumentBuilder.PictureFate, of part: String, in locale: LocaleTag
    ) -> Document? {
        builders[locale]?.page(ofPicture: id, fate, of: part)
    }

    /// The catalog of the publication.
    package var catalog: Catalog { publication.catalog }

    /// Every item with its words. Documents are made side by side, and then the parts of each.
    package func build() -> Built {
        let locales = publication.catalog.locales.map(\.settings.tag)
        let wanted = locales.flatMap { locale in publication.documents.map { (locale: locale, id: $0) } }
        let built = wanted.parallelMap { builders[$0.locale]?.build($0.id) }
        let documents = built.compactMap { $0?.document }
        let slices = documents.parallelMap(Slices.init)
        let whole = Dictionary(
            slices.map { (Key(document: $0.document.id, locale: $0.document.locale), $0) },
            uniquingKeysWith: { first, _ in first })
        let items = publication.items.parallelMap { item in
            PublishedItem(item: item, entries: item.entries.compactMap { published($0, whole) })
        }
        return Built(
            items: items, documents: Dictionary(grouping: documents, by: \.locale),
            diagnostics: built.flatMap { $0?.diagnostics ?? [] }.sorted())
    }

    private struct Key: Hashable {
        let document: String
        let locale: LocaleTag
    }

    /// A document with its parts, cut out once.
    private struct Slices: Sendable {
        let document: Document
        let terms: [String: Document]

        init(_ document: Document) {
            self.document = document
            terms = document.kind.hasTermPages ? document.termPages : [:]
        }
    }

    private func published(_ entry: Entry, _ whole: [Key: Slices]) -> PublishedEntry? {
        func slices(_ document: String) -> Slices? { whole[Key(document: document, locale: entry.locale)] }
        let builder = builders[entry.locale]
        if let end = entry.end {
            return (builder?.page(ofEnd: end)).map { PublishedEntry(entry: entry, document: $0, onPage: $0) }
        }
        switch entry.item {
        case .document(let id):
            return (slices(id)?.document).map { PublishedEntry(entry: entry, document: $0, onPage: $0) }
        case .section(let id, let section):
            guard let document = slices(id)?.document, let part = document.page(of: section) else { return nil }
            let isOpening = entry.page == .document(id)
            return PublishedEntry(entry: entry, document: part, onPage: isOpening ? document.opening : part)
        case .term(let id):
            let document = publication.catalog.glossary.flatMap(slices)?.terms[id]
            return document.map { PublishedEntry(entry: entry, document: $0, onPage: $0) }
        case .fact(let id):
            return (builder?.page(ofFact: id)).map { PublishedEntry(entry: entry, document: $0, onPage: $0) }
        case .contact, .step, .table, .row: return nil
        }
    }
}
