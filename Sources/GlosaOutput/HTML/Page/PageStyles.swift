import GlosaDocument
import GlosaPublication

/// The style sheets that a page needs beside that of every page.
enum PageStyles {
    /// Those of documents on one page, in the order in which they stand there.
    static func of(_ documents: [Document], at place: PagePlace) -> [BuiltIn] {
        let blocks = documents.flatMap(\.sections).flatMap(\.blocks)
        let isGlossary = documents.contains { $0.kind.hasTermPages } && !isTerm(place)
        return [
            (blocks.contains(where: \.isChoice), BuiltIn.choiceStyle), (blocks.contains(where: \.isStory), .storyStyle),
            (blocks.contains { !$0.tables.isEmpty }, .tablesStyle), (isGlossary, .glossaryStyle),
            (blocks.contains(where: \.isForm), .sheetStyle),
        ].compactMap { $0 ? $1 : nil }
    }

    private static func isTerm(_ place: PagePlace) -> Bool { if case .term = place { true } else { false } }
}

extension Block {
    /// True for situations among which a reader chooses, in it or in one of its children.
    fileprivate var isChoice: Bool {
        if case .choice = self { return true }
        return parts.children.contains(where: \.isChoice)
    }

    /// True for dates and a route, in it or in one of its children.
    fileprivate var isStory: Bool {
        switch self {
        case .timeline, .route: true
        default: parts.children.contains(where: \.isStory)
        }
    }

    /// True where there is room to write, in it or in one of its children.
    fileprivate var isForm: Bool {
        if case .fill = self { return true }
        return parts.children.contains(where: \.isForm)
    }
}
