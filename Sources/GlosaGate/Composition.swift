import GlosaCatalog
import GlosaConcurrency
import GlosaDiagnostics
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSite

/// The findings of composing every document of every locale: messages that cannot be formatted with what they are given,
/// missing words of the program, clashing addresses, forbidden contacts in a composed text. No file is made.
enum Composition {
    /// The findings of a catalog, each once.
    static func findings(of catalog: Catalog) -> [Diagnostic] {
        let paths = SitePaths.all(of: Publication(catalog.published))
        var seen: Set<Diagnostic> = []
        return (ofDocuments(catalog, SiteLayout(catalog: catalog)) + words(catalog) + SitePaths.clashes(among: paths))
            .filter { seen.insert($0).inserted }
    }

    private static func words(_ catalog: Catalog) -> [Diagnostic] {
        do throws(MissingWords) {
            _ = try PageSite(catalog: catalog)
            return []
        } catch {
            return error.diagnostics
        }
    }

    /// A document to compose.
    private struct Work: Sendable {
        let builder: DocumentBuilder
        let id: String
        let locale: LocaleTag
        /// True where the text is searched for forbidden contacts, too: once for each document of the site.
        let isSearched: Bool
    }

    private static func ofDocuments(_ catalog: Catalog, _ layout: SiteLayout) -> [Diagnostic] {
        let forbidden = ForbiddenContacts(catalog)
        let works = catalog.locales.flatMap { locale in
            days(of: catalog).flatMap { day in
                let builder = DocumentBuilder(catalog: catalog, locale: locale, today: day)
                let tag = locale.settings.tag
                let isSearched = !forbidden.isEmpty && day == nil && catalog.isPublished(tag)
                return catalog.documentIDs.map {
                    Work(builder: builder, id: $0, locale: tag, isSearched: isSearched)
                }
            }
        }
        return works.parallelMap { work -> [Diagnostic] in
            let built = work.builder.build(work.id)
            guard let document = built.document, work.isSearched else { return built.diagnostics }
            let text = Array(TextRenderer().render(document).utf8)
            let path = layout.file(of: .document(work.id), in: work.locale, format: .text)
            return built.diagnostics + forbidden.diagnostics(in: text, of: path)
        }.flatMap { $0 }
    }

    /// The days that show every form of every step: one before anything expires, and one after everything has. An error
    /// that waited for its day would stop an urgent correction.
    private static func days(of catalog: Catalog) -> [CivilDate?] {
        !catalog.hasExpiry ? [nil] : [nil, CivilDate(year: 9999, month: 12, day: 31)]
    }
}
