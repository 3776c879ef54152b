import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// Renders what other sites take: documents, terms and facts as data. It says what is in each file; where files go, and
/// what they are signed with, is the site's business.
package struct BundleRenderer: Sendable {
    private let site: PageSite

    /// A renderer for the data of a site whose pages name others by their absolute addresses.
    package init(site: PageSite) { self.site = site }

    /// A file of data.
    package struct File: Sendable {
        /// Its identity.
        package var resource: DataResource
        /// The content, in UTF-8.
        package var bytes: [UInt8]
        /// The last day on which it may be relied on; nil for a file that tells nothing that expires.
        package var expiresOn: CivilDate?

        /// A file of data.
        package init(resource: DataResource, bytes: [UInt8], expiresOn: CivilDate? = nil) {
            self.resource = resource
            self.bytes = bytes
            self.expiresOn = expiresOn
        }
    }

    /// The files of an item: a document or a part in each language, with what search engines take of a document; a term, a
    /// fact, or what answers at the addresses of what is gone, out of all languages.
    package func files(of published: PublishedItem) -> [File] {
        let item = published.item
        if let end = item.end { return files(of: published, endedBy: end) }
        switch item.id {
        case .document:
            return published.entries.flatMap { entry in
                [file(entry, section: nil), linkedData(entry.document)].compactMap { $0 }
            }
        case .section(_, let section): return published.entries.compactMap { file($0, section: section) }
        case .term(let id):
            guard let term = site.catalog.terms[id] else { return [] }
            let value = self.published(term, published)
            return [
                file(.term(id), TermShape.kind, item.id, nil, TermShape.term.bytes(of: value)).valid(until: value.until)
            ]
        case .fact(let id):
            guard let fact = site.catalog.facts[id] else { return [] }
            let value = FactShape.Published(fact: fact, pages: pages(published), site: site)
            return [
                file(.fact(id), FactShape.kind, item.id, nil, FactShape.fact.bytes(of: value))
                    .valid(until: site.catalog.expiry(of: fact))
            ]
        case .contact, .step, .table, .row: return []
        }
    }

    private func file(_ entry: PublishedEntry, section: String?) -> File? {
        guard let path = entry.entry.data else { return nil }
        let published = PublishedDocument(entry.document, section: section, site: site)
        return file(
            path, DocumentShape.kind, entry.entry.item, entry.entry.locale, DocumentShape.document.bytes(of: published)
        ).valid(until: entry.document.validUntil)
    }

    private func files(of published: PublishedItem, endedBy end: Change) -> [File] {
        let ended = EndedShape.Published(
            item: published.item.id.text(in: site.catalog), change: end, pages: pages(published), site: site)
        var paths: [BundlePath] = []
        for path in published.item.entries.compactMap(\.data) where !paths.contains(path) { paths.append(path) }
        return paths.map { file($0, ended.kind, published.item.id, nil, ended.bytes) }
    }

    /// The files that are about everything: all terms, what changed, the schemas.
    ///
    /// - Parameter reasons: The reason of a change in each language.
    package func files(of items: [PublishedItem], reasons: (Change) -> [Document]) -> [File] {
        let terms = items.compactMap { published -> TermShape.Published? in
            guard case .term(let id) = published.item.id, published.item.end == nil, let term = site.catalog.terms[id]
            else { return nil }
            return self.published(term, published)
        }
        let changes = site.catalog.changes.entries.map(\.value).enumerated()
            .sorted { ($1.element.on, $1.offset) < ($0.element.on, $0.offset) }
            .map { _, change in
                ChangesShape.PublishedChange(
                    change: change, reasons: reasons(change).map { PublishedDocument($0, site: site) }, site: site)
            }
        var files =
            schemas() + [
                file(
                    .changes, ChangesShape.kind, "changes", nil,
                    ChangesShape.changes.bytes(of: ChangesShape.Published(changes: changes, site: site)))
            ]
        files += site.catalog.locales.map(\.settings.tag).map { locale in
            File(
                resource: DataResource(path: .feed(locale), kind: "feed", item: "changes", language: locale),
                bytes: AtomFeed(changes: changes, locale: locale, site: site).bytes)
        }
        if !terms.isEmpty {
            let glossary = GlossaryShape.Published(terms: terms, site: site)
            files.append(
                file(.glossary, GlossaryShape.kind, site.glossary, nil, GlossaryShape.glossary.bytes(of: glossary))
                    .valid(until: terms.compactMap(\.until).min()))
        }
        return files
    }

    /// A document for search engines; nil for one of which nothing more is true than that it is one.
    private func linkedData(_ document: Document) -> File? {
        let place: PagePlace = .document(document.id)
        let data = StructuredData(site: site, document: document, place: place, preview: document.preview)
        return data.whole.map {
            file(
                .linkedData(document.id, document.locale), "linked-data", document.id, document.locale,
                JSONTreeWriter.bytes(of: $0, isIndented: false)
            )
            .valid(until: document.validUntil)
        }
    }

    /// The schema of every kind of file.
    private func schemas() -> [File] {
        let english = (try? LocaleTag("en")).flatMap { PartnerWords.of($0) }
        let writer = SchemaWriter(shapes: BundleShapes.byName, explanations: english?.explanations ?? [:])
        return BundleShapes.kinds.map { kind in
            file(
                .schema(kind), "schema", "schema", nil,
                JSONTreeWriter.bytes(
                    of: writer.schema(of: kind, address: Envelope.schemaAddress(kind, site), title: kind),
                    isIndented: false))
        }
    }

    /// The list of all files.
    package func index(_ files: [IndexShape.File], tools: IndexShape.Tools, asOf: CivilDate) -> File {
        let published = IndexShape.Published(files: files, tools: tools, asOf: asOf, site: site)
        return file(.index, IndexShape.kind, "index", nil, IndexShape.index.bytes(of: published))
    }

    /// The list of a folder's files.
    package func manifest(of folder: String, _ files: [ManifestShape.File]) -> [UInt8] {
        ManifestShape.manifest.bytes(of: ManifestShape.Published(folder: folder, files: files, site: site))
    }

    /// The newest date on a copy of what a document rests on; nil where no copy has a date.
    package func newestCopy(of document: Document) -> CivilDate? { PublishedDocument(document, site: site).newestCopy }

    private func published(_ term: Term, _ item: PublishedItem) -> TermShape.Published {
        TermShape.Published(term: term, pages: pages(item), site: site)
    }

    private func pages(_ item: PublishedItem) -> [PublishedDocument] {
        item.entries.map { PublishedDocument($0.document, site: site) }
    }

    private func file(
        _ path: BundlePath, _ kind: String, _ item: ItemID, _ language: LocaleTag?, _ bytes: [UInt8]
    ) -> File {
        file(path, kind, item.text(in: site.catalog), language, bytes)
    }

    private func file(
        _ path: BundlePath, _ kind: String, _ item: String, _ language: LocaleTag?, _ bytes: [UInt8]
    ) -> File {
        File(
            resource: DataResource(path: path, kind: kind, item: item, language: language), bytes: bytes)
    }
}

extension BundleRenderer.File {
    /// The same file with the last day on which it may be relied on.
    fileprivate func valid(until day: CivilDate?) -> BundleRenderer.File {
        BundleRenderer.File(resource: resource, bytes: bytes, expiresOn: day)
    }
}
