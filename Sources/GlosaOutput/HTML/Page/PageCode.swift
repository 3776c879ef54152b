import GlosaPublication

/// The QR code of a page's address, on paper alone: a sheet of paper has no link to what has changed since.
struct PageCode {
    let context: PageContext

    /// A drawing that the style shows in print; nothing on a page that nobody prints.
    var nodes: [HTMLNode] {
        let (site, place) = (context.site, context.place)
        guard site.isForPrint || site.layout.isForm(place),
            let code = QRCode(site.canonical(place, context.document.locale))
        else { return [] }
        return [
            .element(
                .svg,
                [
                    .classes("paper qr"), .drawing(.viewBox, "0 0 \(code.extent) \(code.extent)"), .unspoken,
                ],
                [.element(.path, [.drawing(.d, code.path)], [])])
        ]
    }
}
