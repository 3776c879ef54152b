import ArgumentParser
import GlosaCatalog
import GlosaDiagnostics
import GlosaGate
import GlosaICU
import GlosaSite

/// Which parts of a project's site are made, and what stands beside them.
struct SiteOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Only this locale; may be given several times.", valueName: "tag"))
    var locale: [String] = []

    @Flag(
        name: .long,
        help: "Languages in work too: where a translation is missing, the source's sentence stands in.")
    var preview = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A folder whose files stand in the site too, such as PDFs; pages offer those that are theirs.",
            valueName: "dir"))
    var attach: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The private key with which to sign the data for other sites; `glosa keygen` makes one.", valueName: "file")
    )
    var sign: String?

    /// The outcome of making a site.
    struct Made {
        /// The site; nil when something forbids to publish it.
        var site: Site?
        /// What forbids it.
        var errors: [Diagnostic]
        /// The catalog of the site, with its locales alone; nil for a project that cannot be read.
        var catalog: Catalog?
    }

    /// Makes the site of a catalog. No page is published with an error; age is never one.
    func make(_ loaded: CatalogLoader.Loaded, today: CivilDate) async throws -> Made {
        guard let catalog = loaded.catalog else { return Made(errors: loaded.diagnostics) }
        async let verdict = Gate.judge(loaded, today: today)
        let own = try siteCatalog(of: catalog)
        let builder = SiteBuilder(
            catalog: own, today: today, attachments: try attachments(), key: try sign.map(KeyFile.signingKey))
        let built = try builder.build()
        var errors = await verdict.errors
        // Attachments are no part of the catalog: the gate does not know them.
        if errors.isEmpty { errors = Gate.errors(among: built.diagnostics, in: catalog) }
        // A site without any file is none, whichever language is to blame.
        if errors.isEmpty, built.site.files.isEmpty { errors = built.diagnostics.filter { $0.severity == .error } }
        return Made(site: errors.isEmpty ? built.site : nil, errors: errors, catalog: own)
    }

    /// The site, or a failure after what is wrong has been printed.
    ///
    /// - Parameter nothing: What has not been done, as a failure begins: "nothing was written".
    func makeSound(
        _ loaded: CatalogLoader.Loaded, today: CivilDate, nothing: String
    ) async throws -> (site: Site, catalog: Catalog) {
        let made = try await make(loaded, today: today)
        if let site = made.site, let catalog = made.catalog { return (site, catalog) }
        Terminal.complain(made.errors)
        let reason =
            made.catalog == nil ? "the project cannot be read" : "the catalog has \(made.errors.summary)"
        throw CommandFailure("\(nothing): \(reason)", status: 1)
    }

    /// The catalog with the locales of the site: those named, else all that are published; with `--preview`, all.
    private func siteCatalog(of catalog: Catalog) throws -> Catalog {
        let named = try locale.map { try catalog.requireLocale($0).settings.tag }
        let all = preview ? catalog.project.locales : catalog.project.published
        return catalog.preview.keeping(named.isEmpty ? all : named)
    }

    private func attachments() throws -> [Site.File] {
        guard let attach else { return [] }
        do throws(SiteReadError) {
            return try SiteReader.files(in: attach)
        } catch {
            throw CommandFailure(error.description)
        }
    }
}
