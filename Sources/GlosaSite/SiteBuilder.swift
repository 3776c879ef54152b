import GlosaCatalog
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaRendering

/// Makes a site out of a catalog: every page in every locale, and every file beside the pages.
public struct SiteBuilder: Sendable {
    private let catalog: Catalog
    private let locales: [LocaleCatalog]
    private let today: CivilDate?
    private let attachments: [Site.File]

    /// What came of building a site.
    public struct Built: Sendable {
        /// The site.
        public var site: Site
        /// What went wrong in making the documents. With an error among them, nothing may be published.
        public var diagnostics: [Diagnostic]
    }

    /// A builder for `locales` of the catalog; all of them if none is named.
    ///
    /// - Parameters:
    ///   - today: The day of the build. What was to be relied on until an earlier day is folded away.
    ///   - attachments: Files that stand beside the pages, such as PDFs, and that pages offer.
    public init(
        catalog: Catalog, locales: [LocaleTag] = [], today: CivilDate? = nil, attachments: [Site.File] = []
    ) {
        self.catalog = catalog
        self.locales =
            locales.isEmpty
            ? catalog.locales : catalog.locales.filter { locales.contains($0.settings.tag) }
        self.today = today
        self.attachments = attachments
    }

    /// The whole site. Documents are made side by side, and then the files of each.
    public func build() async -> Built {
        let (documents, diagnostics) = await documents()
        let files = SiteFiles(catalog: catalog, today: today, attachments: Set(attachments.map(\.path)))
        let jobs = documents.flatMap { document in files.jobs(of: document) } + byLocale(documents, files)
        // A few long tasks share out better than hundreds of short ones.
        let made = await withTaskGroup(of: [(Int, Site.File)].self) { group in
            let lanes = 8
            for lane in 0..<lanes {
                group.addTask {
                    stride(from: lane, to: jobs.count, by: lanes).flatMap { index in
                        jobs[index]().map { (index, $0) }
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        let start = files.start()
        return Built(site: Site(files: made.map(\.1) + [start] + attachments), diagnostics: diagnostics)
    }

    private func byLocale(_ documents: [Document], _ files: SiteFiles) -> [SiteFiles.Job] {
        locales.flatMap { locale in
            let tag = locale.settings.tag
            return files.jobs(of: tag, documents.filter { $0.locale == tag })
        }
    }

    /// Every document of every locale, with what went wrong in making them.
    private func documents() async -> (documents: [Document], diagnostics: [Diagnostic]) {
        let catalog = catalog
        let today = today
        let wanted = locales.flatMap { locale in DocumentBuilder.documents(in: catalog).map { (locale, $0) } }
        return await withTaskGroup(of: (Int, DocumentBuilder.Built).self) { group in
            for (index, (locale, id)) in wanted.enumerated() {
                group.addTask { (index, DocumentBuilder(catalog: catalog, locale: locale, today: today).build(id)) }
            }
            var results: [Int: DocumentBuilder.Built] = [:]
            for await (index, built) in group { results[index] = built }
            let ordered = wanted.indices.compactMap { results[$0] }
            return (ordered.compactMap(\.document), ordered.flatMap(\.diagnostics).sorted())
        }
    }
}
