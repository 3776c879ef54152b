import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

/// What stands in the place of a page that is not there: in every language, with the way to what helps today. Nobody knows
/// at which address it will be shown, so that its links begin at the root.
package struct NotFoundPage: Sendable {
    private let site: PageSite

    /// The page of a site.
    package init(site: PageSite) { self.site = site }

    /// The page.
    package func render() -> [UInt8] {
        guard let first = site.catalog.locales.first?.settings else { return [] }
        let title = site.projectTitle(in: first.tag)
        let brand: [HTMLAttribute] = [.classes("brand")] + site.projectTitleLanguage(in: first.tag)
        let head = HTMLHead(
            title: "\(site.interface(first.tag)[.notFoundTitle]) · \(title.isolated(as: .value, in: first.direction))",
            policy: PageHead.policy(scripts: []), isIndexed: false)
        let locales = site.catalog.locales
        let main = StartPage.main(title, brand, locales.map(part), of: locales)
        return HTMLWriter.page(first.tag, first.direction, head: head.node, body: [main])
    }

    private func part(_ locale: LocaleCatalog) -> HTMLNode {
        let tag = locale.settings.tag
        let interface = site.interface(tag)
        let links = site.start(tag).compactMap { entry -> HTMLNode? in
            let fragment = entry.fragment.map { "#\($0)" } ?? ""
            return HTMLAddress("/\(site.layout.address(of: entry.place, in: tag))\(fragment)").map {
                .element(.li, [.element(.a, [.href($0)], [.text(entry.words)])])
            }
        }
        return .element(
            .section,
            [.language(tag), .direction(locale.settings.direction), .labelledBy("language-\(tag)")],
            [
                .element(.h2, [.id("language-\(tag)")], [.text(interface[.notFoundTitle])]),
                .element(.p, [.text(interface[.notFoundText])]), .element(.ul, [.classes("actions")], links),
            ])
    }
}
