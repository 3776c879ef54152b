import GlosaCatalog
import GlosaICU
import GlosaPublication

/// Each way to show our content on another site: what to copy, and how it looks.
struct PartnerWays {
    let site: PageSite
    let locale: LocaleTag
    let words: PartnerWords
    let key: String?
    let script: String

    var nodes: [HTMLNode] {
        guard let part else { return [] }
        var nodes = way("link", sample: anchor(part.address, part.title), live: nil)
        let element = sample("glosa-guide", site.dataAddress(part.path), anchor(part.address, part.title))
        nodes += way("guide", sample: "\(scriptTag)\n\n\(element)", live: live(.glosaGuide, part.path, part))
        if let term {
            nodes += way(
                "term", sample: sample("glosa-term", site.dataAddress(term.path), anchor(term.address, term.title)),
                live: live(.glosaTerm, term.path, term))
        }
        nodes += way("frame", sample: frameTag(part), live: frame(part))
        nodes += way("json", sample: site.dataAddress(part.path), live: nil)
        nodes += way("feed", sample: site.dataAddress(.feed(locale)), live: nil)
        return nodes
    }

    private func way(_ name: String, sample: String, live: HTMLNode?) -> [HTMLNode] {
        [
            .element(.h2, words.nodes("way-\(name)-title")), .element(.p, words.nodes("way-\(name)-text")),
            .element(.p, [.classes("label")], words.nodes("sample-label")),
            // A long line is read by scrolling, which a keyboard must be able to do.
            .element(
                .pre, [.stops, .role("region"), .label("\(words["sample-label"]) \(words["way-\(name)-title"])")],
                [.element(.code, [.text(sample)])]),
        ] + (live.map { [.element(.p, [.classes("label")], words.nodes("live-label")), $0] } ?? [])
    }

    /// Something of ours, as the samples show it.
    private struct Shown {
        let path: BundlePath
        let frame: String
        let address: String
        let title: String
    }

    /// The second part of the first guide: the first is the one that readers reach by themselves.
    private var part: Shown? {
        let publication = site.publication
        let parts = publication.documents.lazy.map { publication.parts(of: $0) }.first { !$0.isEmpty }
        let item = parts.map { $0.dropFirst().first ?? $0[0] } ?? publication.items.first
        return item.flatMap(shown)
    }

    private var term: Shown? {
        site.publication.terms.first { item in
            if case .term(let id) = item.id { site.catalog.locale(locale)?.glossary[id] != nil } else { false }
        }.flatMap(shown)
    }

    private func shown(_ item: Publication.Item) -> Shown? {
        guard let entry = item.entries.first(where: { $0.locale == locale }), let path = entry.data,
            let frame = entry.frame, let page = entry.page
        else { return nil }
        return Shown(path: path, frame: frame, address: site.canonical(page, locale), title: site.title(of: entry))
    }

    private var root: String { site.catalog.project.address }

    private var scriptTag: String {
        let source = "\(root)/\(script)"
        return """
            <script src="\(source)"
                    integrity="\(ElementsScript.newest.integrity)"
                    crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>
            """
    }

    private func anchor(_ address: String, _ title: String) -> String {
        "<a href=\"\(address)\">\(HTMLEscaper.escaped(title))</a>"
    }

    private func sample(_ element: String, _ source: String, _ inside: String) -> String {
        let key = key.map { "\n    key=\"\($0)\"" } ?? ""
        return "<\(element) lang=\"\(locale)\"\n    src=\"\(source)\"\(key)>\n  \(inside)\n</\(element)>"
    }

    private func live(_ tag: HTMLTag, _ path: BundlePath, _ shown: Shown) -> HTMLNode {
        let attributes: [HTMLAttribute] =
            [.language(locale)]
            + (site.file(path.path, from: .partners, in: locale).map { [.source($0)] } ?? [])
            + (key.map { [.key($0)] } ?? [])
        let inside = HTMLAddress(shown.address).map { HTMLNode.element(.a, [.href($0)], [.text(shown.title)]) }
        return .element(tag, attributes, inside.map { [$0] } ?? [.text(shown.title)])
    }

    private static let sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox"

    private func frameTag(_ part: Shown) -> String {
        """
        <iframe src="\(root)/\(part.frame)" title="\(HTMLEscaper.escaped(part.title))" loading="lazy"
            sandbox="\(Self.sandbox)"
            style="width: 100%; height: 40rem; border: 0"></iframe>
        """
    }

    private func frame(_ part: Shown) -> HTMLNode {
        guard let address = site.file(part.frame, from: .partners, in: locale) else { return .text("") }
        return .element(
            .iframe, [.source(address), .title(part.title), .lazy, .sandbox(Self.sandbox)], [])
    }
}
