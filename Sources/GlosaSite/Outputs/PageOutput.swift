import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication

/// A page for each entry, the first page and the search of each language, everything in one file, and what stands for a page
/// that is not there.
struct PageOutput: SiteOutput {
    private let site: PageSite
    private let renderer: HTMLRenderer
    private let startPage: StartPage
    private let builder: PublicationBuilder

    init(_ site: PageSite, builder: PublicationBuilder) {
        self.site = site
        self.builder = builder
        renderer = HTMLRenderer(site: site)
        startPage = StartPage(site: site)
    }

    /// The pages that the root answers with, by language.
    static func start(of site: PageSite) -> [Site.Variant] {
        site.catalog.locales.map(\.settings.tag).map { locale in
            Site.Variant(locale: locale, path: "index.\(locale).html")
        }
    }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.compactMap { entry in
            guard let place = entry.entry.page else { return nil }
            return page(place, entry.entry.locale, renderer.render(entry.onPage, at: place))
        }
    }

    func files(of published: PublicationBuilder.Built) -> [Site.File] {
        let locales = site.catalog.locales.map(\.settings.tag)
        let everything = locales.map { locale in
            page(.everything, locale, renderer.renderEverything(inReadingOrder(published.documents[locale] ?? [])))
        }
        let homes = locales.map { page(.home, $0, startPage.render($0)) }
        // The page that offers every language, in the order in which each is asked for.
        let starts = Self.start(of: site).map { variant in
            Site.File(page: startPage.render(first: variant.locale), path: variant.path, language: variant.locale)
        }
        return everything + homes + searches(published) + starts + [
            Site.File(page: startPage.render(), path: "index.html", language: nil),
            Site.File(page: NotFoundPage(site: site).render(), path: Site.notFound, language: nil),
        ]
    }

    /// The search page of each language that has one.
    private func searches(_ published: PublicationBuilder.Built) -> [Site.File] {
        let locales = site.catalog.locales.map(\.settings.tag).filter { site.layout.hasSearch(in: $0) }
        return locales.map { locale in
            let help = site.catalog.project.searchHelp.flatMap { builder.page(ofContact: $0.id, in: locale) }
            let documents = published.documents[locale] ?? []
            return page(.search, locale, SearchPage(site: site).render(locale, documents: documents, help: help))
        }
    }

    /// What helps today stands before the story.
    private func inReadingOrder(_ documents: [Document]) -> [Document] {
        documents.filter(\.kind.givesInstructions) + documents.filter { !$0.kind.givesInstructions }
    }

    private func page(_ place: PagePlace, _ locale: LocaleTag, _ bytes: [UInt8]) -> Site.File {
        Site.File(page: bytes, path: site.layout.file(of: place, in: locale), language: locale)
    }
}
