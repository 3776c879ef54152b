import GlosaCatalog
import GlosaDocument

/// A block as other sites get it: none has another in it, so that whoever shows each block's `html` in turn has shown
/// the whole section. Each thing to do is a block of its own, with all that must stand with it.
struct FlatBlock: Sendable {
    let content: Content
    /// The situation that it is for, if it stands in a branch.
    let branch: String?
    let html: HTMLFragment
    /// All its words, one line each.
    let line: [Inline]

    private init(content: Content, branch: String?, html: HTMLFragment) {
        self.content = content
        self.branch = branch
        self.html = html
        line = .lines(content.lines)
    }

    /// The kind of the block.
    enum Content: Sendable {
        case block(Block)
        /// The heading of a branch; its blocks follow.
        case branch(Block.Branch)
        /// Something to do or not to do, and which of its list it is, from 1.
        case item(GuidanceItem, number: Int)
        case disagreement(Disagreement)

        fileprivate var lines: [[Inline]] {
            switch self {
            case .block(let block): block.lines
            case .branch(let branch): [branch.title]
            case .item(let item, _): item.lines
            case .disagreement(let disagreement): disagreement.lines
            }
        }
    }

    /// Blocks one after another, out of their lists and branches.
    static func of(_ blocks: [Block], branch: String? = nil, _ html: HTMLFragment) -> [FlatBlock] {
        blocks.flatMap { block -> [FlatBlock] in
            func flat(_ content: Content) -> FlatBlock { FlatBlock(content: content, branch: branch, html: html) }
            // A choice is its situations one after another: what holds in each stands before them.
            if case .choice(let choice) = block { return of(choice.blocks, branch: branch, html) }
            if case .branch(let inner) = block {
                return [FlatBlock(content: .branch(inner), branch: inner.id, html: html)]
                    + of(inner.blocks, branch: inner.id, html)
            }
            if case .items(_, let items) = block {
                return items.enumerated().map { flat(.item($1, number: $1.kind == .step ? $1.number : $0 + 1)) }
            }
            if case .disagreements(let list) = block { return list.map { flat(.disagreement($0)) } }
            return [flat(.block(block))]
        }
    }

    /// The origin of its texts, and how far somebody has read them; nil where all of its words are the program's.
    var record: TextRecord? { html.document.record(of: content.lines + contactNames) }

    /// The names of contacts, which stand in one line with their numbers.
    private var contactNames: [[Inline]] {
        switch content {
        case .block(.contacts(let list)): list.entries.map(\.name)
        case .item(let item, _): item.details.flatMap { $0.contacts?.entries.map(\.name) ?? [] }
        case .block, .branch, .disagreement: []
        }
    }

    /// The state of the translation of its words; nil where none is in work.
    var translation: TranslationState? {
        if case .item(let item, _) = content { return item.translation }
        return line.translation
    }

    /// All of it as HTML.
    var fragment: String {
        switch content {
        case .block(let block): html.html(block)
        case .branch(let branch): html.html(.heading(branch.title))
        case .item(let item, let number): html.html(item, number: number)
        case .disagreement(let disagreement): html.html(.disagreements([disagreement]))
        }
    }
}
