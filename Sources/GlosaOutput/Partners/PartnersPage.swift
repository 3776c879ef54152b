import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication

/// The page for whoever wants to show our content on another site: each way to do it, to copy, and how it looks.
package struct PartnersPage: Sendable {
    private let site: PageSite
    private let key: String?
    private let script: String

    /// The page of a site.
    ///
    /// - Parameters:
    ///   - key: The public key of whoever signs, in base64url; nil for a site that is not signed.
    ///   - script: The path of the newest script, from the site's root.
    package init(site: PageSite, key: String?, script: String) {
        self.site = site
        self.key = key
        self.script = script
    }

    /// The program's own words of these pages in a language, as a start for other-sites.yaml in another; nil for a language
    /// that it has none in.
    package static func file(of locale: LocaleTag) -> String? { PartnerWords.file(of: locale) }

    /// True where there is such a page in a language.
    package func exists(in locale: LocaleTag) -> Bool { site.has(.partners, locale) }

    /// The page in one language; empty for a language that there are no words in.
    package func render(_ locale: LocaleTag) -> [UInt8] {
        guard let words = site.partnerWords(locale) else { return [] }
        let head = PageHead.partners("partners", site, .partners, words, locale)
        var main: [HTMLNode] = [
            .element(.h1, words.nodes("partners-title")),
            .element(.p, [.classes("summary")], words.nodes("partners-intro", licence(in: locale))),
        ]
        if key == nil { main.append(.element(.p, [.classes("hazard")], words.nodes("unsigned"))) }
        let ways = PartnerWays(site: site, locale: locale, words: words, key: key, script: script)
        main += ways.nodes
        main += ["verify", "policy", "licence"].flatMap { topic -> [HTMLNode] in
            [
                .element(.h2, words.nodes("\(topic)-title")),
                .element(.p, words.nodes("\(topic)-text", licence(in: locale))),
            ]
                + (topic == "verify" ? keyNodes(words) : [])
        }
        main.append(.element(.p, words.nodes("old-browsers")))
        main.append(.element(.p, [link("\(BundlePath.index.path)", words.nodes("all-files"), locale)]))
        main.append(
            .element(
                .p, [link(site.layout.folder(of: .reference, in: locale), words.nodes("reference-link"), locale)]))
        let frame = PageFrame(site: site, place: .partners, locale: locale, validUntil: nil)
        let address = site.file(script, from: .partners, in: locale)
        return frame.page(
            head: head.node, main: words.marked(main),
            more: address.map { [.script($0, integrity: ElementsScript.newest.integrity)] } ?? [])
    }

    /// The licence as the project names it, with a link to its text where there is one.
    private func licence(in locale: LocaleTag) -> [String: [HTMLNode]] {
        let name = HTMLNode.isolated(site.catalog.project.licence, as: .value, in: locale.direction)
        let address = site.catalog.project.licenceAddress.flatMap { HTMLAddress($0) }
        return ["licence": [address.map { .element(.a, [.href($0)], [name]) } ?? name]]
    }

    private func keyNodes(_ words: PartnerWords) -> [HTMLNode] {
        guard let key else { return [] }
        return [
            .element(.p, [.classes("label")], words.nodes("key-label")),
            .element(.pre, [.element(.code, [.text(key)])]),
        ]
    }

    private func link(_ path: String, _ words: [HTMLNode], _ locale: LocaleTag) -> HTMLNode {
        guard let address = site.file(path, from: .partners, in: locale) else { return .element(.span, words) }
        return .element(.a, [.href(address)], words)
    }
}
