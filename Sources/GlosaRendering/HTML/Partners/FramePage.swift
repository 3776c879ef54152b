import GlosaCatalog
import GlosaDocument
import GlosaICU
import MessageFormat

/// A part of our content as a page that other sites show in a frame: for those that let in no script. It has its dates,
/// its sources and its way back to our page, and leads nowhere within the frame.
public struct FramePage: Sendable {
    private let site: PageSite

    /// The pages of a site whose pages name others by their absolute addresses.
    public init(site: PageSite) { self.site = site }

    /// The folder of all of them, with a final slash.
    public static let root = "api/frames/"

    /// Where the page of a document or of one of its sections stands.
    public static func path(_ document: String, section: String? = nil, in locale: LocaleTag) -> String {
        "\(root)\(locale)/\(document)\(section.map { "/\($0)" } ?? "").html"
    }

    /// Where the page of a term stands.
    public static func path(ofTerm id: String, in locale: LocaleTag) -> String { "\(root)\(locale)/terms/\(id).html" }

    /// Where the page of an item stood that is gone; nil for one that had none, such as a fact or a step.
    public func path(ofEnded item: String, in locale: LocaleTag) -> String? {
        for path in site.ownPaths(ofItem: item) {
            switch path {
            case .document(let id, locale): return Self.path(id, in: locale)
            case .section(let document, let section, locale): return Self.path(document, section: section, in: locale)
            case .term(let id): return Self.path(ofTerm: id, in: locale)
            default: continue
            }
        }
        return nil
    }

    /// What stands in the place of a page that is gone: `document` says since when and why.
    public func render(_ document: Document, ended change: Change) -> [UInt8] {
        page(PublishedDocument(document, site: site), site.canonical(insteadOf: change, document.locale))
    }

    /// The page of a document, or of the one section or term that `document` holds.
    public func render(_ document: Document, section: String? = nil, term: String? = nil) -> [UInt8] {
        let published = PublishedDocument(document, section: section, site: site)
        return page(
            published, term.map { site.canonical(.term($0), document.locale) } ?? published.canonical(document.locale))
    }

    private func page(_ published: PublishedDocument, _ address: String) -> [UInt8] {
        let document = published.document
        return HTMLWriter.page(
            .element(
                .html, [.language(document.locale), .direction(document.direction)],
                [
                    .element(.head, headNodes(document.preview.title, address)),
                    .element(
                        .body,
                        site.banner(
                            until: document.validUntil, kind: document.kind,
                            in: document.locale)
                            + [
                                .element(.main, [.id("_main")], content(published)), footer(published, address),
                                .builtInScript(.script),
                            ]),
                ]))
    }

    private func headNodes(_ title: String, _ address: String) -> [HTMLNode] {
        var nodes = PageHead.opening(title, policy: PageHead.policy(scripts: [.script]))
        nodes += [
            // Search engines are to find the page itself.
            PageHead.meta("robots", "noindex"),
            PageHead.meta("referrer", "no-referrer"),
            .element(.base, [.opensNewWindow], []),
            .builtInStyle(.style),
        ]
        if let address = HTMLAddress(address) {
            nodes.append(.element(.link, [.relation("canonical"), .href(address)], []))
        }
        return nodes
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
            .element(.p, [.text(statements.dated("reviewed-on", statements.project.written))]),
            .element(.p, [.text(statements.attribution)]),
        ]
        if let address = HTMLAddress(address) {
            let words = published.interface.text("read-on", ["title": .string(site.catalog.project.title)])
            nodes.append(.element(.p, [.element(.a, [.href(address)], [.text(words)])]))
        }
        return .element(.footer, nodes)
    }
}
