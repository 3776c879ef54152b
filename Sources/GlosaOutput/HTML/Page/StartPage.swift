import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication
import MessageFormat

/// The first page of a site, which offers every language as an equal, and of each language: what helps today first, the
/// rest after it.
package struct StartPage: Sendable {
    private let site: PageSite

    /// The start pages of a site. They tell nothing that expires, and say no day.
    package init(site: PageSite) { self.site = site }

    /// The page at the root. Its own language is that of the first locale; each part says its own.
    ///
    /// - Parameter wanted: The language that a reader has asked for, which then stands first.
    package func render(first wanted: LocaleTag? = nil) -> [UInt8] {
        let all = site.catalog.locales
        let locales = all.filter { $0.settings.tag == wanted } + all.filter { $0.settings.tag != wanted }
        guard let first = locales.first?.settings else { return [] }
        let title = site.projectTitle(in: first.tag)
        let brand: [HTMLAttribute] = [.classes("brand")] + site.projectTitleLanguage(in: first.tag)
        let summary = locales.map { locale -> String in
            let tag = locale.settings.tag
            return site.titled(.siteTagline, in: tag).isolated(as: .words(tag), in: first.direction)
        }.joined(separator: " ")
        let head = PageHead(
            site: site, place: .home, locale: first.tag,
            preview: Document.Preview(title: title, summary: summary), address: "\(site.catalog.project.address)/")
        let parts = locales.map { part($0, isAlone: false) }
        return HTMLWriter.page(
            first.tag, first.direction, head: head.node,
            body: [Self.main(title, brand, parts, of: locales), .builtInScript(.script)])
    }

    /// The content of a page that has a part in every language, with the way to each at its head.
    static func main(
        _ title: String, _ brand: [HTMLAttribute], _ parts: [HTMLNode], of locales: [LocaleCatalog]
    ) -> HTMLNode {
        .element(
            .main, [.id("_main"), .classes("languages")],
            [.element(.h1, brand, [.text(title)])] + choice(locales) + parts)
    }

    /// The list of the languages by their own names, each of which leads to its part. Of two languages, the second stands
    /// within the first screen, and there is no list.
    private static func choice(_ locales: [LocaleCatalog]) -> [HTMLNode] {
        guard locales.count > 2 else { return [] }
        let items = locales.map(\.settings).map { settings -> HTMLNode in
            let link: [HTMLAttribute] = [
                .href(HTMLAddress(fragment: "language-\(settings.tag)")), .language(settings.tag),
                .direction(settings.direction),
            ]
            return .element(.li, [.element(.a, link, [.text(settings.displayName)])])
        }
        return [.element(.nav, [.classes("choice")], [.element(.ul, items)])]
    }

    /// The first page of one language.
    package func render(_ locale: LocaleTag) -> [UInt8] {
        guard let words = site.catalog.locale(locale) else { return [] }
        let preview = Document.Preview(
            title: site.titled(.homeTitle, in: locale), summary: site.titled(.siteTagline, in: locale))
        let data = JSONTree.object([
            "@context": .string("https://schema.org"), "@type": .string("WebSite"),
            "name": .string(site.projectTitle(in: locale)),
            "description": .string(preview.summary), "inLanguage": .string(locale.identifier),
            "url": .string(site.canonical(.home, locale)),
        ])
        let head = PageHead(site: site, place: .home, locale: locale, preview: preview, structuredData: data)
        let frame = PageFrame(site: site, place: .home, locale: locale, validUntil: nil)
        return frame.page(head: head.node, main: [part(words, isAlone: true)])
    }

    private func part(_ locale: LocaleCatalog, isAlone: Bool) -> HTMLNode {
        let tag = locale.settings.tag
        let interface = site.interface(tag)
        func link(_ entry: PageSite.NavigationLink) -> HTMLNode? {
            let path = site.layout.address(of: entry.place, in: tag)
            let fragment = entry.fragment.map { "#\($0)" } ?? ""
            let address =
                isAlone
                ? site.file(path, from: .home, in: tag, fragment: entry.fragment) : HTMLAddress(path + fragment)
            return address.map { .element(.li, [.element(.a, [.href($0)], [.text(entry.words)])]) }
        }
        let first = site.start(tag)
        let rest = site.navigation(tag).filter { entry in
            !first.contains { $0.place == entry.place && $0.fragment == entry.fragment }
        }
        // The header of a page of one language leads to its search.
        let search =
            isAlone || !site.has(.search, tag)
            ? [] : [PageSite.NavigationLink(place: .search, words: interface[.searchTitle])].compactMap(link)
        let notices: [HTMLNode] = [.element(.p, [.text(interface[.notAdviceElsewhere])])]
        let title: [HTMLNode] =
            isAlone
            ? [.element(.h1, site.titledNodes(.homeTitle, in: tag))]
            : [.element(.h2, [.id("language-\(tag)")], [.text(locale.settings.displayName)])]
        let attributes: [HTMLAttribute] =
            isAlone
            ? []
            : [
                .language(tag), .direction(locale.settings.direction),
                .labelledBy("language-\(tag)"),
            ]
        return .element(
            isAlone ? .div : .section, attributes,
            title
                + [
                    .element(.p, [.classes("summary")], site.titledNodes(.siteTagline, in: tag)),
                    .element(.ul, [.classes("actions")], first.compactMap(link)),
                    .element(.ul, [.classes("more")], rest.compactMap(link) + search),
                    .element(.div, [.classes("notices")], notices),
                ])
    }
}
