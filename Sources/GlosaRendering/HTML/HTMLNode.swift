import GlosaICU

/// A node of a page. Pages are trees of these, so that no text reaches one unescaped.
indirect enum HTMLNode: Sendable {
    /// Text, escaped when it is written.
    case text(String)
    /// An element.
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])
    /// The style sheet that is baked into the program; never anything from a catalog.
    case builtInStyle(String)

    /// An element without attributes.
    static func element(_ tag: HTMLTag, _ children: [HTMLNode]) -> HTMLNode { .element(tag, [], children) }
}

/// The elements that pages are made of.
enum HTMLTag: String, Sendable {
    case html, head, body, meta, title, link, main, header, footer, nav, section, aside, div, span, p, a, ul, ol, li,
        dl, dt, dd
    case h1, h2, h3, h4, strong, em, q, dfn, time, data, sup, details, summary

    /// Whether it has no content and no closing tag.
    var isVoid: Bool { self == .meta || self == .link }

    /// Whether a line break after its closing tag changes nothing.
    var isBlock: Bool {
        switch self {
        case .span, .a, .strong, .em, .q, .dfn, .time, .data, .sup: false
        case .html, .head, .body, .meta, .title, .link, .main, .header, .footer, .nav, .section, .aside, .div, .p, .ul,
            .ol, .li, .dl, .dt, .dd, .h1, .h2, .h3, .h4, .details, .summary:
            true
        }
    }
}

/// The attributes that elements may have. There is none that runs a script or carries a style.
enum HTMLAttribute: Sendable {
    case id(String)
    case classes(String)
    case href(HTMLAddress)
    case language(LocaleTag)
    case targetLanguage(LocaleTag)
    case direction(WritingDirection)
    case datetime(String)
    case value(String)
    case relation(String)
    case name(String)
    case property(String)
    case content(String)
    case charset
    case role(String)
    case label(String)
    case labelledBy(String)
    case start(Int)

    var name: String {
        switch self {
        case .id: "id"
        case .classes: "class"
        case .href: "href"
        case .language: "lang"
        case .targetLanguage: "hreflang"
        case .direction: "dir"
        case .datetime: "datetime"
        case .value: "value"
        case .relation: "rel"
        case .name: "name"
        case .property: "property"
        case .content: "content"
        case .charset: "charset"
        case .role: "role"
        case .label: "aria-label"
        case .labelledBy: "aria-labelledby"
        case .start: "start"
        }
    }

    var text: String {
        switch self {
        case .id(let text), .classes(let text), .datetime(let text), .value(let text), .relation(let text),
            .name(let text), .property(let text), .content(let text), .role(let text), .label(let text),
            .labelledBy(let text):
            text
        case .href(let address): address.text
        case .language(let tag), .targetLanguage(let tag): tag.identifier
        case .direction(let direction): direction == .rightToLeft ? "rtl" : "ltr"
        case .charset: "utf-8"
        case .start(let number): String(number)
        }
    }
}
