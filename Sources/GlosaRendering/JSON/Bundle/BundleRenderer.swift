import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Renders what other sites take: documents, terms and facts as data. It says what is in each file; where files go, and
/// what they are signed with, is the site's business.
public struct BundleRenderer: Sendable {
    private let site: PageSite

    /// A renderer for the data of a site whose pages name others by their absolute addresses.
    public init(site: PageSite) { self.site = site }

    /// A file of data.
    public struct File: Sendable {
        /// Where it stands.
        public var path: BundlePath
        /// What kind of content it has.
        public var kind: String
        /// What it tells, as changes name it: `guidance.find`.
        public var item: String
        /// The language; nil for what is in all of them.
        public var language: LocaleTag?
        /// What is in it, in UTF-8.
        public var bytes: [UInt8]
    }

    /// A document, or the one section of it that `document` holds.
    public func file(_ document: Document, section: String? = nil) -> File {
        let published = PublishedDocument(document, section: section, site: site)
        return file(
            published.path(document.locale), DocumentShape.kind,
            published.item.text(in: site.catalog), document.locale,
            DocumentShape.document.tree(published))
    }

    /// A term, out of its entry in each language.
    public func file(_ term: Term, _ entries: [Document]) -> File {
        file(
            .term(term.id), TermShape.kind, ItemID.term(term.id).text(in: site.catalog), nil, TermShape.term.tree(published(term, entries)))
    }

    /// A fact, out of what is said of it in each language.
    public func file(_ fact: Fact, _ pages: [Document]) -> File {
        let published = FactShape.Published(
            fact: fact, pages: pages.map { PublishedDocument($0, site: site) }, site: site)
        return file(
            .fact(fact.id), FactShape.kind, ItemID.fact(fact.id).text(in: site.catalog), nil, FactShape.fact.tree(published))
    }

    /// Every term in every language.
    public func glossary(_ terms: [(term: Term, entries: [Document])]) -> File {
        let published = GlossaryShape.Published(terms: terms.map { self.published($0.term, $0.entries) }, site: site)
        return file(.glossary, GlossaryShape.kind, site.glossary, nil, GlossaryShape.glossary.tree(published))
    }

    /// What answers at the addresses of an item that is gone.
    public func files(ofEnded item: String, by change: Change, _ pages: [Document]) -> [File] {
        let published = EndedShape.Published(
            item: item, change: change, pages: pages.map { PublishedDocument($0, site: site) }, site: site)
        return site.ownPaths(ofItem: item).map {
            file($0, change.kind == .withdrawn ? "withdrawn" : "gone", item, nil, published.tree)
        }
    }

    /// What changed, the newest first.
    public func changes(_ changes: [(change: Change, reasons: [Document])]) -> File {
        let published = ChangesShape.Published(changes: self.published(changes), site: site)
        return file(.changes, ChangesShape.kind, "changes", nil, ChangesShape.changes.tree(published))
    }

    /// The same as a feed in one language.
    public func feed(_ changes: [(change: Change, reasons: [Document])], in locale: LocaleTag) -> File {
        File(
            path: .feed(locale), kind: "feed", item: "changes", language: locale,
            bytes: AtomFeed(changes: published(changes), locale: locale, site: site).bytes)
    }

    /// What a document is, for search engines; nil for one of which nothing more is true than that it is one.
    public func linkedData(_ document: Document) -> File? {
        let place: PagePlace = .document(document.id)
        let data = StructuredData(site: site, document: document, place: place, preview: document.preview)
        return data.whole.map {
            file(.linkedData(document.id, document.locale), "linked-data", document.id, document.locale, $0)
        }
    }

    /// The schema of every kind of file.
    public func schemas() -> [File] {
        let english = (try? LocaleTag("en")).flatMap { PartnerWords.of($0) }
        let writer = SchemaWriter(shapes: BundleShapes.byName, explanations: english?.explanations ?? [:])
        return BundleShapes.kinds.map { kind in
            file(
                .schema(kind), "schema", "schema", nil,
                writer.schema(of: kind, address: Envelope.schemaAddress(kind, site), title: kind))
        }
    }

    /// What there is.
    public func index(_ files: [IndexShape.File], tools: IndexShape.Tools, asOf: CivilDate) -> File {
        let published = IndexShape.Published(files: files, tools: tools, asOf: asOf, site: site)
        return file(.index, IndexShape.kind, "index", nil, IndexShape.index.tree(published))
    }

    /// What the files of a folder hold.
    public func manifest(of folder: String, _ files: [ManifestShape.File]) -> [UInt8] {
        bytes(ManifestShape.manifest.tree(ManifestShape.Published(folder: folder, files: files, site: site)))
    }

    /// The newest date on a copy of what a document rests on; nil where no copy has a date.
    public func newestCopy(of document: Document) -> CivilDate? { PublishedDocument(document, site: site).newestCopy }

    private func published(_ term: Term, _ entries: [Document]) -> TermShape.Published {
        TermShape.Published(term: term, pages: entries.map { PublishedDocument($0, site: site) }, site: site)
    }

    private func published(_ changes: [(change: Change, reasons: [Document])]) -> [ChangesShape.PublishedChange] {
        changes.map { change, reasons in
            ChangesShape.PublishedChange(
                change: change, reasons: reasons.map { PublishedDocument($0, site: site) }, site: site)
        }
    }

    private func file(
        _ path: BundlePath, _ kind: String, _ item: String, _ language: LocaleTag?, _ tree: JSONTree
    ) -> File {
        File(path: path, kind: kind, item: item, language: language, bytes: bytes(tree))
    }

    private func bytes(_ tree: JSONTree) -> [UInt8] { JSONTreeWriter.bytes(of: tree, isIndented: false) }
}
