import GlosaCatalog
import GlosaDocument
import GlosaText

/// The ways to send a part of guidance to somebody: links that need no script; a script adds the phone's own.
struct PageShare {
    let context: PageContext

    var nodes: [HTMLNode] {
        let section: Document.Section? =
            switch context.place {
            case .document where context.document.kind.hasSectionPages: context.document.sections.first
            case .section: context.document.sections.first
            case .home, .document, .whole, .term, .search, .everything, .partners, .reference: nil
            }
        guard section != nil else { return [] }
        let interface = context.interface
        let text = ChatRenderer(site: context.site).render(context.document, at: context.place)
        let encoded = PercentEncoding.component(text)
        var items: [HTMLNode] = []
        for (address, words) in [
            ("https://wa.me/?text=\(encoded)", interface[.shareWhatsapp]),
            ("sms:?&body=\(encoded)", interface[.shareSms]),
        ] {
            guard let address = HTMLAddress(address) else { continue }
            items.append(.element(.li, [.element(.a, [.href(address)], [.text(words)])]))
        }
        return [
            .element(
                .nav, [.classes("share ui"), .label(interface[.share]), .data(.share, interface[.shareButton])],
                [
                    .element(.p, [.classes("label")], [.text(interface[.share])]),
                    .element(.ul, items),
                ])
        ]
    }
}
