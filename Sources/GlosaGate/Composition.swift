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
        let all =
            ofDocuments(catalog, SiteLayout(catalog: catalog)) + PageSite.missingWords(of: catalog)
            + SitePaths.clashes(among: paths)
        return all.filter { seen.insert($0).inserted }
    }

    /// A document to compose.
    private struct Work: Sendable {
        let builder: DocumentBuilder
        let id: String
        let locale: LocaleTag
        let day: Day
        /// True where the text is searched for forbidden contacts, too: once for each document of the site.
        let isSearched: Bool
    }

    /// The days that show every form of every step: one before anything expires, and one after everything has. An error
    /// that waited for its day would stop an urgent correction.
    private enum Day {
        case beforeExpiry, afterExpiry
    }

    private static func ofDocuments(_ catalog: Catalog, _ layout: SiteLayout) -> [Diagnostic] {
        let forbidden = ForbiddenContacts(catalog)
        let lengths = RetellingLengths(catalog)
        let days: [Day] = !catalog.hasExpiry ? [.beforeExpiry] : [.beforeExpiry, .afterExpiry]
        let works = catalog.locales.flatMap { locale in
            let builder = DocumentBuilder(catalog: catalog, locale: locale)
            let tag = locale.settings.tag
            return days.flatMap { day in
                let isSearched = !forbidden.isEmpty && day == .beforeExpiry && catalog.isPublished(tag)
                return catalog.documentIDs.map {
                    Work(builder: builder, id: $0, locale: tag, day: day, isSearched: isSearched)
                }
            }
        }
        return works.parallelMap { work -> [Diagnostic] in
            guard work.day == .beforeExpiry else { return work.builder.findingsAfterExpiry(of: work.id) }
            let built = work.builder.build(work.id)
            guard let document = built.document else { return built.diagnostics }
            let found = built.diagnostics + (lengths?.findings(in: document) ?? [])
            guard work.isSearched else { return found }
            let text = Array(TextRenderer().render(document).utf8)
            let path = layout.file(of: .document(work.id), in: work.locale, format: .text)
            return found + forbidden.diagnostics(in: text, of: path)
        }.flatMap { $0 }
    }
}
