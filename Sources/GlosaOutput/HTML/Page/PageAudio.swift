import GlosaCatalog
import GlosaDocument
import GlosaPublication

/// The recording of a part, where a person has read exactly the words that stand in its script today. No voice of a
/// machine is published.
struct PageAudio {
    let context: PageContext

    /// A player that asks for nothing until a reader starts it; nothing for a part without a recording.
    var nodes: [HTMLNode] {
        guard let address else { return [] }
        let interface = context.interface
        return [
            .element(
                .p, [.classes("listen ui")],
                [
                    .element(.span, [.id("_listen")], [.text(interface[.listen])]),
                    .element(.audio, [.labelledBy("_listen"), .controls, .loadsOnDemand, .source(address)], []),
                ])
        ]
    }

    /// True where the page has one, which its policy has to let in.
    var exists: Bool { address != nil }

    private var address: HTMLAddress? {
        let (site, document) = (context.site, context.document)
        let path = site.layout.recording(of: context.place, in: document.locale)
        guard site.attachments.contains(path), let part = context.part,
            let script = ListeningRenderer(site: site).script(of: document),
            site.catalog.recording(of: part, in: document.locale, script: script) != nil
        else { return nil }
        return site.file(path, from: context.place, in: document.locale)
    }
}

extension PageContext {
    /// The id of the part that the page shows: `guidance.find`; nil for any other page.
    fileprivate var part: String? {
        switch place {
        case .section(let document, let section): return "\(document).\(section)"
        case .document(let id) where document.kind.hasSectionPages:
            return document.sections.first.map { "\(id).\($0.id)" }
        case .home, .document, .whole, .term, .picture, .search, .everything, .partners, .reference: return nil
        }
    }
}
