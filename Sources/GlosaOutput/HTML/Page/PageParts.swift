import GlosaCatalog
import GlosaDocument
import GlosaPublication

/// The ways from one part of a guidance to the others.
struct PageParts {
    let context: PageContext
    private var layout: SiteLayout { context.site.layout }
    private var interface: InterfaceWords { context.interface }

    /// At the top of the opening: somebody may have come for another part.
    var way: [HTMLNode] {
        guard case .document(let id) = context.place, layout.hasSectionPages(id), !layout.pages(of: id).isEmpty else {
            return []
        }
        return [
            .element(
                .p, [.classes("ui")],
                [.element(.a, [.href(HTMLAddress(fragment: "_parts"))], [.text(interface[.otherParts])])])
        ]
    }

    /// Below a part: the next one, and all of them.
    var nodes: [HTMLNode] {
        switch context.place {
        case .document(let id) where layout.hasSectionPages(id): parts(of: id, current: nil)
        case .section(let id, let section): parts(of: id, current: section)
        case .home, .document, .whole, .term, .search, .everything, .partners, .reference: []
        }
    }

    private func parts(of id: String, current: String?) -> [HTMLNode] {
        let pages = layout.pages(of: id)
        guard !pages.isEmpty else { return [] }
        var nodes: [HTMLNode] = []
        let next = current.map { pages.firstIndex(of: $0).map { pages.dropFirst($0 + 1).first } ?? nil } ?? pages.first
        if let next, let link = link(id, next, words: "\(interface[.nextPart]) \(title(id, next))", "next") {
            nodes.append(.element(.p, [link]))
        }
        let first = context.site.interface(context.document.locale).title(of: id).flatMap { title in
            context.address(of: .document(id)).map {
                HTMLNode.element(.li, [.element(.a, [.href($0)] + (current == nil ? [.current] : []), [.text(title)])])
            }
        }
        let others: [HTMLNode] = pages.compactMap { page in
            link(id, page, words: title(id, page), nil).map { .element(.li, [$0]) }
        }
        nodes.append(.element(.p, [.classes("label")], [.text(interface[.allParts])]))
        nodes.append(.element(.ol, (first.map { [$0] } ?? []) + others))
        return [.element(.nav, [.id("_parts"), .classes("parts ui"), .label(interface[.allParts])], nodes)]
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
