import GlosaCatalog
import GlosaCompression
import GlosaConcurrency
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSigning

/// Makes a site out of a catalog: every page in every locale, and every file beside the pages.
package struct SiteBuilder: Sendable {
    private let catalog: Catalog
    private let locales: [LocaleCatalog]
    private let today: CivilDate?
    private let attachments: [Site.File]
    private let key: SigningKey?

    /// The outcome of building a site.
    package struct Built: Sendable {
        /// The site.
        package var site: Site
        /// The errors in making the documents. With an error among them, nothing may be published.
        package var diagnostics: [Diagnostic]
    }

    /// A builder for `locales` of the catalog; all of them if none is named.
    ///
    /// - Parameters:
    ///   - today: The day of the build. What was to be relied on until an earlier day is folded away.
    ///   - attachments: Files that stand beside the pages, such as PDFs, and that pages offer.
    ///   - key: With what the data for other sites is signed; nil leaves it unsigned.
    package init(
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
    package func build() throws(KeyError) -> Built {
        // Pages lead to the languages that are built, and to no other.
        var published = catalog
        published.locales = locales
        let site: PageSite
        do throws(MissingWords) {
            site = try PageSite(catalog: published, attachments: Set(attachments.map(\.path)))
        } catch {
            return Built(site: Site(files: []), diagnostics: error.diagnostics)
        }
        let builder = PublicationBuilder(site.publication, today: today)
        let built = builder.build()
        let absolute = site.forOtherSites
        let outputs = SiteOutputs(
            site, absolute: absolute, builder: builder, key: try key?.verifyingKey.base64URL)
        let renderer = BundleRenderer(site: absolute)
        let whole = built.entries.filter(\.entry.isDocument).map(\.document)
        let made = try SiteBundle(renderer: renderer, key: key).completed(
            outputs.files(of: built),
            tools: IndexShape.Tools(
                icu: ICUVersion.icu ?? "0.0", libdeflate: Gzip.version,
                zoneRules: ZoneFolder.release),
            asOf: whole.compactMap(renderer.newestCopy).max() ?? catalog.project.written,
            openAPI: {
                OpenAPI.document(
                    of: Site(files: $0), address: catalog.project.address, title: catalog.project.title.original)
            })
        var all = made + Self.current(attachments, of: built, on: site)
        all.append(
            Site.File(
                path: "_headers", bytes: Array(HeadersFile.text(of: all).utf8), mediaType: "text/plain; charset=utf-8"))
        return Built(
            site: Site(files: all, start: PageOutput.start(of: site)),
            diagnostics: built.diagnostics + SitePaths.clashes(among: all.map(\.path)) + forbidden(in: all))
    }

    /// Telephone numbers and addresses that no file may hold, wherever they come from: a message, a value, an attachment.
    private func forbidden(in files: [Site.File]) -> [Diagnostic] {
        let forbidden = ForbiddenContacts(catalog)
        guard !forbidden.isEmpty else { return [] }
        let isProgramClean = BuiltInText.all.allSatisfy { forbidden.hits(in: $0).isEmpty }
        return files.parallelMap { file -> [Diagnostic] in
            let own = forbidden.diagnostics(in: Array(file.path.utf8), of: file.path)
            // A copy has the bytes of the file that it is a copy of.
            if case .copy = file.resource { return own }
            // A third of the pages' bytes is the program's. What is left is nearer together, so that nothing is missed;
            // whatever is found in it is looked for again where it stands.
            if isProgramClean, file.mediaType.hasPrefix("text/html"),
                forbidden.hits(in: BuiltInText.removed(from: file.bytes)).isEmpty
            {
                return own
            }
            return own + forbidden.diagnostics(in: file.bytes, of: file.path)
        }.flatMap { $0 }
    }
}
