import GlosaCatalog
import GlosaDocument
import GlosaPublication

/// The way from one part of a guidance to the next.
struct PageParts {
    let context: PageContext
    private var layout: SiteLayout { context.site.layout }
    private var interface: InterfaceWords { context.interface }

    /// Below a part: the way to the next one.
    var nodes: [HTMLNode] {
        switch context.place {
        case .document(let id) where layout.hasSectionPages(id): next(of: id, after: nil)
        case .section(let id, let section): next(of: id, after: section)
        case .home, .document, .whole, .term, .picture, .search, .everything, .partners, .reference: []
        }
    }

    private func next(of id: String, after current: String?) -> [HTMLNode] {
        let pages = layout.pages(of: id)
        let next = current.map { pages.firstIndex(of: $0).map { pages.dropFirst($0 + 1).first } ?? nil } ?? pages.first
        guard let next, let link = link(id, next, words: "\(interface[.nextPart]) \(title(id, next))", "next") else {
            return []
        }
        return [.element(.p, [.classes("ui")], [link])]
    }

    private func link(_ id: String, _ section: String, words: String, _ classes: String?) -> HTMLNode? {
        let place = PagePlace.section(document: id, section: section)
        guard let address = context.address(of: place) else { return nil }
        let marks: [HTMLAttribute] =
            (classes.map { [.classes($0)] } ?? []) + (place == context.place ? [.current] : [])
        return .element(.a, [.href(address)] + marks, [.text(words)])
    }

    private func title(_ document: String, _ section: String) -> String {
        context.site.sectionTitle(document, section, context.document.locale)
    }
}
