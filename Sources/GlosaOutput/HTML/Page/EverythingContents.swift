import GlosaDocument
import GlosaICU
import GlosaPublication

/// What the one file that holds everything begins with: the day until which it holds, and a list of what is in it.
struct EverythingContents {
    let site: PageSite
    let documents: [Document]

    var nodes: [HTMLNode] {
        guard let locale = documents.first?.locale else { return [] }
        let interface = site.interface(locale)
        var nodes: [HTMLNode] = []
        // The first day among them: after it, some of the file may be wrong.
        if let text = site.until(documents.compactMap(\.validUntil).min(), in: locale) {
            nodes.append(.element(.p, [.classes("valid-until")], [.element(.strong, [.text(text)])]))
        }
        let items = documents.map { document -> HTMLNode in
            let link = link(to: document.id, document.preview.title)
            guard document.kind.hasSectionPages else { return .element(.li, [link]) }
            let parts = document.sections.map { section in
                HTMLNode.element(
                    .li, [self.link(to: PagePlace.anchor(section.id, of: document.id), section.preview.title)])
            }
            return .element(.li, [link, .element(.ol, parts)])
        }
        return nodes + [
            .element(.nav, [.classes("contents"), .label(interface[.contents])], [.element(.ul, items)])
        ]
    }

    private func link(to place: String, _ title: String) -> HTMLNode {
        .element(.a, [.href(HTMLAddress(fragment: place))], [.text(title)])
    }
}
