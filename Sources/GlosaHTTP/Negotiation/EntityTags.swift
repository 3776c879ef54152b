/// The tags of a condition (RFC 9110, section 13.1): `"a", W/"b"`, or `*` for whatever is there.
enum EntityTags {
    case any
    case list([Tag])

    /// The tag of one state of a file.
    struct Tag: Hashable {
        /// The text that stands between the quotation marks, and they.
        let text: Substring
        /// True where it stands for what means the same and is not the same byte for byte.
        let isWeak: Bool
    }

    /// Reads the value of `If-Match` or `If-None-Match`. What cannot be read ends the list: no tag is made of it.
    init(_ field: String) {
        if field == "*" {
            self = .any
            return
        }
        var tags: [Tag] = []
        var rest = field[...]
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "," }
            let isWeak = rest.hasPrefix("W/")
            if isWeak { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { break }
            tags.append(Tag(text: rest[...end], isWeak: isWeak))
            rest = rest[rest.index(after: end)...]
        }
        self = .list(tags)
    }

    /// True where `tag`, a strong one, is among them, when weak ones count: for a copy that is to be kept.
    func includeWeakly(_ tag: String) -> Bool {
        switch self {
        case .any: true
        case .list(let tags): tags.contains { $0.text == tag }
        }
    }

    /// True where `tag`, a strong one, is among them, when only strong ones count: for what must be the same bytes.
    func includeStrongly(_ tag: String) -> Bool {
        switch self {
        case .any: true
        case .list(let tags): tags.contains { !$0.isWeak && $0.text == tag }
        }
    }
}
