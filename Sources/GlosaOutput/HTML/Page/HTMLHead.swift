/// The `<head>` of any page: its nodes in one order, of which a page asks for what it needs.
struct HTMLHead {
    let title: String
    /// The Content-Security-Policy.
    let policy: String
    /// False for a page that search engines leave out.
    var isIndexed = true
    /// The text of a search result; nil for none.
    var description: String?
    /// True for a page whose links do not give its address away.
    var hidesReferrer = false
    /// True for a page in a frame, whose links lead out of it.
    var opensNewWindow = false
    var hasIcon = true
    /// The style sheets that are baked in, in their order.
    var styles: [BuiltIn] = [.style]
    /// Links, properties and data, which stand last.
    var links: [HTMLNode] = []

    /// The element.
    var node: HTMLNode {
        var nodes: [HTMLNode] = [
            .element(.meta, [.charset], []),
            .element(.meta, [.httpEquivalent("Content-Security-Policy"), .content(policy)], []),
            Self.meta("viewport", "width=device-width, initial-scale=1"),
            .element(.title, [.text(title)]),
        ]
        if !isIndexed { nodes.append(Self.meta("robots", "noindex")) }
        if let description { nodes.append(Self.meta("description", description)) }
        if hidesReferrer { nodes.append(Self.meta("referrer", "no-referrer")) }
        if opensNewWindow { nodes.append(.element(.base, [.opensNewWindow], [])) }
        nodes += styles.map { .builtInStyle($0) }
        if hasIcon { nodes.append(.element(.link, [.relation("icon"), .href(.builtInIcon)], [])) }
        return .element(.head, nodes + links)
    }

    /// The link to the address at which a page is to be found and kept; none where the address may not be linked to.
    static func canonical(_ address: String) -> [HTMLNode] {
        guard let address = HTMLAddress(address) else { return [] }
        return [.element(.link, [.relation("canonical"), .href(address)], [])]
    }

    private static func meta(_ name: String, _ content: String) -> HTMLNode {
        .element(.meta, [.name(name), .content(content)], [])
    }
}
