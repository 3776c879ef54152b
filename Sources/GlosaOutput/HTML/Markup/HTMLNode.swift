import GlosaJSON

/// A node of a page. Pages are trees of these, so that no text reaches one unescaped.
enum HTMLNode: Sendable {
    /// Text, escaped when it is written.
    case text(String)
    /// An element.
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])
    /// The style sheet that is baked into the program; never anything from a catalog.
    case builtInStyle(BuiltIn)
    /// A script that is baked into the program; never anything from a catalog.
    case builtInScript(BuiltIn)
    /// A script that is a file of the site, of which the page says the hash.
    case script(HTMLAddress, integrity: String)
    /// Data for the page's own script, found by an id, as JSON in which no sign can end the element.
    case scriptData(id: String, JSONTree)
    /// Data for programs, as JSON in which no sign can end the element.
    case structuredData(JSONTree)

    /// An element without attributes.
    static func element(_ tag: HTMLTag, _ children: [HTMLNode]) -> HTMLNode { .element(tag, [], children) }
}

/// The elements that pages are made of.
enum HTMLTag: String, Sendable {
    case html, head, body, meta, title, link, main, header, footer, nav, aside, section, div, span, p, a, ul, ol, li,
        dl, dt, dd
    case h1, h2, h3, h4, strong, em, q, dfn, time, data, details, summary
    case table, caption, thead, tbody, tr, th, td
    case svg, circle, line, path, input, label
    case pre, code, iframe, base, audio
    case glosaGuide = "glosa-guide"
    case glosaTerm = "glosa-term"

    /// True where it has no content and no closing tag.
    var isVoid: Bool { self == .meta || self == .link || self == .base || self == .input }

    /// True where a line break after its closing tag changes nothing.
    var isBlock: Bool {
        switch self {
        case .span, .a, .strong, .em, .q, .dfn, .time, .data, .svg, .circle, .line, .path, .code,
            .input, .label:
            false
        case .html, .head, .body, .meta, .title, .link, .main, .header, .footer, .nav, .aside, .section, .div, .p, .ul,
            .ol, .li, .dl, .dt, .dd, .h1, .h2, .h3, .h4, .details, .summary, .pre, .iframe, .base, .audio, .glosaGuide,
            .glosaTerm, .table, .caption, .thead, .tbody, .tr, .th, .td:
            true
        }
    }
}
