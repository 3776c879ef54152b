import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import MessageFormat

/// A part of our content as a page that other sites show in a frame: for those that let in no script. It has its dates,
/// its sources and its way back to our page, and leads nowhere within the frame.
package struct FramePage: Sendable {
    private let site: PageSite

    /// The pages of a site whose pages name others by their absolute addresses.
    package init(site: PageSite) { self.site = site }

    /// The page of an entry; of one that is gone, what stands in its place: since when, and why.
    package func render(_ published: PublishedEntry) -> [UInt8] {
        let entry = published.entry
        let document = published.document
        if let end = entry.end {
            return page(PublishedDocument(document, site: site), site.canonical(insteadOf: end, entry.locale))
        }
        switch entry.item {
        case .section(_, let section):
            let part = PublishedDocument(document, section: section, site: site)
            return page(part, part.canonical(entry.locale))
        case .term(let id):
            return page(PublishedDocument(document, site: site), site.canonical(.term(id), entry.locale))
        case .document, .fact, .contact, .step, .table, .row:
            let whole = PublishedDocument(document, site: site)
            return page(whole, whole.canonical(entry.locale))
        }
    }

    private func page(_ published: PublishedDocument, _ address: String) -> [UInt8] {
        let document = published.document
        let banner = site.banner(until: document.validUntil, kind: document.kind, in: document.locale)
        let main = HTMLNode.element(.main, [.id("_main")], content(published))
        return HTMLWriter.page(
            document.locale, document.direction, head: head(document.preview.title, address).node,
            body: banner + [main, footer(published, address), .builtInScript(.script)])
    }

    private func head(_ title: String, _ address: String) -> HTMLHead {
        // Search engines are to find the page itself.
        HTMLHead(
            title: title, policy: PageHead.policy(scripts: [.script]), isIndexed: false, hidesReferrer: true,
            opensNewWindow: true, hasIcon: false, links: HTMLHead.canonical(address))
    }

    private func content(_ published: PublishedDocument) -> [HTMLNode] {
        let document = published.document
        let fragments = published.html
        var nodes: [HTMLNode] = [.element(.h1, fragments.nodes(document.title))]
        if !document.head.isEmpty {
            nodes.append(
                .element(
                    .div, [.classes("notices")],
                    document.head.map { .element(.p, [.classes($0.kind.rawValue)], fragments.nodes($0.text)) }))
        }
        for section in document.sections {
            if !section.title.isEmpty { nodes.append(.element(.h2, fragments.nodes(section.title))) }
            nodes += fragments.nodes(section.blocks, level: section.title.isEmpty ? .section : .part)
        }
        if !document.sources.isEmpty {
            nodes.append(.element(.h2, fragments.nodes(document.sourcesTitle)))
            nodes.append(
                .element(
                    .ol, [.classes("sources")], document.sources.map { .element(.li, fragments.nodes($0.text)) }))
        }
        return nodes
    }

    private func footer(_ published: PublishedDocument, _ address: String) -> HTMLNode {
        let statements = published.statements
        var nodes: [HTMLNode] = [
            .element(.p, [.text(statements.dated(.reviewedOn, statements.project.written))]),
            .element(.p, [.text(statements.attribution)]),
        ]
        if let address = HTMLAddress(address) {
            nodes.append(.element(.p, [.element(.a, [.href(address)], [.text(statements.readOn)])]))
        }
        return .element(.footer, nodes)
    }
}
