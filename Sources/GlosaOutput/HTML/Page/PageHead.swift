import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaJSON
import GlosaPublication

/// The `<head>` of a page: what programs, previews and policies read.
struct PageHead {
    let site: PageSite
    let place: PagePlace
    let locale: LocaleTag
    let preview: Document.Preview
    var structuredData: JSONTree?
    var scripts: [BuiltIn] = [.script]
    /// The style sheets of the page beside that of every page.
    var styles: [BuiltIn] = []
    /// True for a page with a recording, which is a file of its own.
    var hasAudio = false
    /// False for what became of a picture: nobody looks for that.
    private var isIndexed: Bool { if case .picture = place { false } else { true } }
    /// The page's policy, where it is not that of its scripts.
    var policy: String?
    /// The page's own address, where its place does not say it.
    var address: String?

    /// The policy of a page with these style sheets and scripts: nothing from anywhere, but for what is baked into the page.
    ///
    /// - Parameter hasAudio: True where the page may play a recording of the site's own.
    static func policy(styles: [BuiltIn] = [.style], scripts: [BuiltIn], hasAudio: Bool = false) -> String {
        let parts = [
            "default-src 'none'", "style-src \(styles.map(\.policySource).joined(separator: " "))",
            scripts.isEmpty
                ? "script-src 'none'" : "script-src \(scripts.map(\.policySource).joined(separator: " "))",
            "img-src data:", "base-uri 'none'", "form-action 'none'",
        ]
        return (parts + (hasAudio ? ["media-src 'self'"] : [])).joined(separator: "; ")
    }

    var node: HTMLNode {
        let project = site.projectTitle(in: locale)
        let title =
            preview.title == project
            ? preview.title : "\(preview.title) · \(project.isolated(as: .value, in: site.direction(of: locale)))"
        let data: [HTMLNode] = structuredData.map { [.structuredData($0)] } ?? []
        return HTMLHead(
            title: title,
            policy: policy
                ?? Self.policy(styles: [.style] + styles, scripts: scripts, hasAudio: hasAudio),
            isIndexed: isIndexed, description: preview.summary.isEmpty ? nil : preview.summary, hidesReferrer: true,
            styles: [.style] + styles, links: addresses + openGraph + data
        ).node
    }

    private func property(_ name: String, _ content: String, _ more: [HTMLAttribute] = []) -> HTMLNode {
        .element(.meta, [.property(name), .content(content)] + more, [])
    }

    private var addresses: [HTMLNode] {
        var nodes = HTMLHead.canonical(address ?? site.canonical(place, locale))
        for other in site.catalog.locales.map(\.settings.tag) where site.has(place, other) {
            guard let address = HTMLAddress(site.canonical(place, other)) else { continue }
            nodes.append(.element(.link, [.relation("alternate"), .targetLanguage(other), .href(address)], []))
        }
        return nodes + [fallback]
    }

    /// For readers of other languages: the page in the first language; of the home pages, the one that offers all.
    private var fallback: HTMLNode {
        let first = site.catalog.locales.map(\.settings.tag).first { site.has(place, $0) } ?? locale
        let text = place == .home ? "\(site.catalog.project.address)/" : site.canonical(place, first)
        return .element(
            .link, [.relation("alternate"), .anyLanguage, .href(HTMLAddress(text) ?? HTMLAddress(fragment: "_main"))],
            [])
    }

    private var openGraph: [HTMLNode] {
        let type =
            if case .document(let id) = place { site.catalog.kind(of: id)?.openGraphType ?? "website" } else {
                "website"
            }
        var nodes = [
            property("og:type", type),
            property("og:site_name", site.projectTitle(in: locale), site.projectTitleLanguage(in: locale)),
            property("og:title", preview.title),
        ]
        if !preview.summary.isEmpty { nodes.append(property("og:description", preview.summary)) }
        nodes += picture
        nodes += [
            property("og:url", address ?? site.canonical(place, locale)),
            property("og:locale", Self.underscored(locale)),
        ]
        for other in site.catalog.locales.map(\.settings.tag) where other != locale {
            nodes.append(property("og:locale:alternate", Self.underscored(other)))
        }
        return nodes
    }

    /// The picture beside a link, where the site has it.
    private var picture: [HTMLNode] {
        guard let path = LinkPicture.path(of: place, in: locale, on: site), site.attachments.contains(path) else {
            return []
        }
        return [
            property("og:image", "\(site.catalog.project.address)/\(path)"), property("og:image:width", "1200"),
            property("og:image:height", "630"), property("og:image:alt", preview.title),
            property("twitter:card", "summary_large_image"),
        ]
    }

    private static func underscored(_ tag: LocaleTag) -> String {
        tag.identifier.split(separator: "-").joined(separator: "_")
    }
}
