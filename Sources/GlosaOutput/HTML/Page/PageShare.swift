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
            case .home, .document, .whole, .term, .picture, .search, .everything, .partners, .reference: nil
            }
        guard section != nil else { return [] }
        let interface = context.interface
        let chat = ChatRenderer(site: context.site)
        let text = PercentEncoding.component(chat.render(context.document, at: context.place))
        // A message by SMS is paid for by the piece: it says what the page is, and where.
        let short = PercentEncoding.component(chat.reference(to: context.document, at: context.place))
        var items: [HTMLNode] = []
        for (address, words) in [
            ("https://wa.me/?text=\(text)", interface[.shareWhatsapp]),
            ("sms:?&body=\(short)", interface[.shareSms]),
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
