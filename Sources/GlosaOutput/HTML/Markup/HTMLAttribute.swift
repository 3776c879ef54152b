import GlosaICU

/// The attributes that elements may have. There is none that runs a script or carries a style.
enum HTMLAttribute: Sendable {
    case id(String)
    case classes(String)
    case href(HTMLAddress)
    case language(LocaleTag)
    case targetLanguage(LocaleTag)
    case anyLanguage
    case direction(WritingDirection)
    case datetime(String)
    case value(String)
    /// The number of the first item of a list.
    case start(Int)
    /// The cells that a heading of a table is for: `row` or `col`.
    case scope(String)
    /// The number of columns that a cell of a table takes.
    case columnSpan(Int)
    case relation(String)
    case name(String)
    case property(String)
    case content(String)
    case httpEquivalent(String)
    case charset
    case role(String)
    case label(String)
    case labelledBy(String)
    case current
    /// Said by the words beside it: no voice says it again.
    case unspoken
    /// The place where a frame or an element of ours has its content from.
    case source(HTMLAddress)
    /// The public key by which an element of ours checks it.
    case key(String)
    /// What a frame holds.
    case title(String)
    /// What a frame may do.
    case sandbox(String)
    /// A stop of the tab key: something that is scrolled by keys.
    case stops
    /// Read when a reader comes near.
    case lazy
    /// A player has buttons.
    case controls
    /// Nothing of a recording is asked for before a reader starts it.
    case loadsOnDemand
    /// Links open in a new window: a page in somebody's frame cannot take the frame's place.
    case opensNewWindow
    case hidden
    /// The kind of a control of a form: `radio`.
    case control(String)
    /// The control that a label names, by its id.
    case labels(String)
    case checked
    /// May be given the focus by a link or a script, and is no stop of the tab key.
    case focusable
    /// Something that a script reads: `data-<name>`.
    case data(DataName, String)
    /// A measure of a drawing: a number, letters or a share.
    case drawing(DrawingName, String)

    /// The data that scripts read.
    enum DataName: String, Sendable {
        case until, find, endings, label, count, none, share, hours, closed, locale
    }

    /// The measures of drawings.
    enum DrawingName: String, Sendable {
        case viewBox, cx, cy, r, x1, x2, y1, y2, d
    }

    var name: String {
        switch self {
        case .id: "id"
        case .classes: "class"
        case .href: "href"
        case .language: "lang"
        case .targetLanguage, .anyLanguage: "hreflang"
        case .direction: "dir"
        case .datetime: "datetime"
        case .value: "value"
        case .start: "start"
        case .scope: "scope"
        case .columnSpan: "colspan"
        case .relation: "rel"
        case .name: "name"
        case .property: "property"
        case .content: "content"
        case .httpEquivalent: "http-equiv"
        case .charset: "charset"
        case .role: "role"
        case .label: "aria-label"
        case .labelledBy: "aria-labelledby"
        case .current: "aria-current"
        case .unspoken: "aria-hidden"
        case .source: "src"
        case .key: "key"
        case .title: "title"
        case .lazy: "loading"
        case .controls: "controls"
        case .loadsOnDemand: "preload"
        case .sandbox: "sandbox"
        case .stops: "tabindex"
        case .opensNewWindow: "target"
        case .hidden: "hidden"
        case .control: "type"
        case .labels: "for"
        case .checked: "checked"
        case .focusable: "tabindex"
        case .data(let name, _): "data-\(name.rawValue)"
        case .drawing(let name, _): name.rawValue
        }
    }

    var text: String {
        switch self {
        case .id(let text), .classes(let text), .datetime(let text), .value(let text), .relation(let text),
            .scope(let text),
            .name(let text), .property(let text), .content(let text), .role(let text), .label(let text),
            .labelledBy(let text), .httpEquivalent(let text), .data(_, let text), .drawing(_, let text):
            text
        case .href(let address), .source(let address): address.text
        case .key(let text), .title(let text), .control(let text), .labels(let text): text
        case .lazy: "lazy"
        case .loadsOnDemand: "none"
        case .sandbox(let text): text
        case .stops: "0"
        case .opensNewWindow: "_blank"
        case .start(let number), .columnSpan(let number): String(number)
        case .language(let tag), .targetLanguage(let tag): tag.identifier
        case .anyLanguage: "x-default"
        case .direction(let direction): direction.htmlValue
        case .charset: "utf-8"
        case .current: "page"
        case .hidden, .checked, .controls: ""
        case .unspoken: "true"
        case .focusable: "-1"
        }
    }
}

extension [HTMLAttribute] {
    /// The language of words that are not in the page's, and the direction in which it is written.
    static func words(in language: LocaleTag) -> [HTMLAttribute] {
        [.language(language), .direction(language.direction)]
    }
}
