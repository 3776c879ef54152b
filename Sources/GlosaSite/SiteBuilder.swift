import GlosaCatalog
import GlosaCompression
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaRendering
import GlosaSigning

/// Makes a site out of a catalog: every page in every locale, and every file beside the pages.
public struct SiteBuilder: Sendable {
    private let catalog: Catalog
    private let locales: [LocaleCatalog]
    private let today: CivilDate?
    private let attachments: [Site.File]
    private let key: SigningKey?

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
    ///   - key: With what the data for other sites is signed; nil leaves it unsigned.
    public init(
        catalog: Catalog, locales: [LocaleTag] = [], today: CivilDate? = nil, attachments: [Site.File] = [],
        key: SigningKey? = nil
    ) {
        self.key = key
        self.catalog = catalog
        self.locales =
            locales.isEmpty
            ? catalog.locales : catalog.locales.filter { locales.contains($0.settings.tag) }
        self.today = today
        self.attachments = attachments
    }

    /// The whole site. Documents are made side by side, and then the files of each.
    ///
    /// - Throws: ``KeyError`` when nothing can be signed with the key.
    public func build() async throws(KeyError) -> Built {
        let builders = locales.map { DocumentBuilder(catalog: catalog, locale: $0, today: today) }
        let (documents, diagnostics) = await documents(by: builders)
        // Pages lead to the languages that are built, and to no other.
        var published = catalog
        published.locales = locales
        let files = SiteFiles(catalog: published, today: today, attachments: Set(attachments.map(\.path)))
        let parts = await WorkLanes.run(documents.map { document in { DocumentParts(document, site: files.site) } })
        // The longest come first, so that no lane is left alone with one at the end.
        let jobs = byLocale(documents, files) + parts.flatMap(files.jobs(of:))
        let absolute = files.site.forOtherSites
        let embeds = EmbedFiles(site: files.site, absolute: absolute)
        let made = await WorkLanes.run(jobs).flatMap { $0 }
        let data = try await bundle(of: absolute, parts, builders, embeds)
        let start = files.start()
        var all = made + data + start.files + (try embeds.pages(key: key)) + attachments
        all.append(
            Site.File(
                path: "_headers", bytes: Array(HeadersFile.text(of: all).utf8), mediaType: "text/plain; charset=utf-8"))
        return Built(
            site: Site(files: all, start: start.variants),
            diagnostics: diagnostics + files.missingWords() + clashes(all) + (await forbidden(in: all)))
    }

    /// Telephone numbers and addresses that no file may hold, wherever they come from: a message, a value, an attachment.
    private func forbidden(in files: [Site.File]) async -> [Diagnostic] {
        let forbidden = ForbiddenContacts(catalog)
        guard !forbidden.isEmpty else { return [] }
        // Data stands under two names: what was looked through once need not be again.
        var seen: Set<[UInt8]> = []
        let isNew = files.map { seen.insert($0.bytes).inserted }
        return await WorkLanes.run(
            zip(files, isNew).map { file, isNew in
                {
                    forbidden.diagnostics(in: Array(file.path.utf8), of: file.path)
                        + (isNew ? forbidden.diagnostics(in: file.bytes, of: file.path) : [])
                }
            }
        ).flatMap { $0 }
    }

    /// What other sites take.
    private func bundle(
        of site: PageSite, _ documents: [DocumentParts], _ builders: [DocumentBuilder], _ embeds: EmbedFiles
    ) async throws(KeyError) -> [Site.File] {
        let data = BundleFiles(site: site, builders: builders)
        let project = site.catalog.project
        let files = await WorkLanes.run(data.jobs(documents)).flatMap { $0 }
        let frames = await WorkLanes.run(embeds.frames(documents)).flatMap { $0 }
        let bundle = SiteBundle(renderer: BundleRenderer(site: site), key: key)
        return try await bundle.files(
            files, others: frames + embeds.endedFrames(builders) + embeds.scripts,
            tools: IndexShape.Tools(icu: ICUVersion.icu ?? "0.0", zlib: Gzip.version),
            asOf: data.asOf(documents.map(\.document)),
            openAPI: { files in
                OpenAPI.document(of: Site(files: files), address: project.address, title: project.title)
            })
    }

    /// Two files with one path would be written into each other.
    private func clashes(_ files: [Site.File]) -> [Diagnostic] {
        var seen: Set<String> = []
        let twice = Set(files.map(\.path).filter { !seen.insert($0).inserted })
        return twice.sorted().map { path in
            Diagnostic(
                .error, "bad-path", "two files of the site would be `\(path)`", at: Diagnostic.Place(file: path),
                help: "give one of them another path in locale.yaml, or take it out of the folder that is attached")
        }
    }

    private func byLocale(_ documents: [Document], _ files: SiteFiles) -> [SiteFiles.Job] {
        locales.flatMap { locale in
            let tag = locale.settings.tag
            return files.jobs(of: tag, documents.filter { $0.locale == tag })
        }
    }

    /// Every document of every locale, with what went wrong in making them.
    private func documents(
        by builders: [DocumentBuilder]
    ) async -> (documents: [Document], diagnostics: [Diagnostic]) {
        let ids = catalog.documentIDs
        let wanted = builders.flatMap { builder in ids.map { (builder, $0) } }
        return await withTaskGroup(of: (Int, DocumentBuilder.Built).self) { group in
            for (index, (builder, id)) in wanted.enumerated() { group.addTask { (index, builder.build(id)) } }
            var results: [Int: DocumentBuilder.Built] = [:]
            for await (index, built) in group { results[index] = built }
            let ordered = wanted.indices.compactMap { results[$0] }
            return (ordered.compactMap(\.document), ordered.flatMap(\.diagnostics).sorted())
        }
    }
}
