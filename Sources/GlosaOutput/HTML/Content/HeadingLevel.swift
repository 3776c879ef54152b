/// The depth at which a heading stands.
enum HeadingLevel: Int {
    case page = 1
    case section, part, detail

    var tag: HTMLTag {
        switch self {
        case .page: .h1
        case .section: .h2
        case .part: .h3
        case .detail: .h4
        }
    }

    /// The next level inwards; the innermost has none.
    var next: HeadingLevel { HeadingLevel(rawValue: rawValue + 1) ?? self }
}
