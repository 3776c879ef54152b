extension Document {
    /// Every line of the document in reading order, in plain words: what all outputs must carry, and in this order.
    public var plainLines: [String] {
        var lines = [title.plainText, summary.plainText] + head.map(\.text.plainText)
        for section in sections {
            lines.append(section.title.plainText)
            lines += section.blocks.flatMap(\.plainLines)
        }
        if !sources.isEmpty { lines += [sourcesTitle.plainText] + sources.map(\.text.plainText) }
        return lines
    }
}

extension Block {
    /// Every line of the block in reading order, in plain words.
    public var plainLines: [String] {
        switch self {
        case .heading(let line), .paragraph(let line): [line.plainText]
        case .points(let lines), .say(let lines), .fill(let lines): lines.map(\.plainText)
        case .timeline(let events): events.flatMap { [$0.date.text, $0.text.plainText] }
        case .warning(let first, let lines), .question(let first, let lines):
            [first.plainText] + lines.map(\.plainText)
        case .items(_, let items): items.flatMap(\.plainLines)
        case .branch(let branch): [branch.title.plainText] + branch.blocks.flatMap(\.plainLines)
        case .contacts(let list): list.plainLines
        case .term(let term): term.plainLines
        case .disagreements(let list): list.flatMap(\.plainLines)
        }
    }
}

extension GuidanceItem {
    /// Every line of the item in reading order, in plain words.
    public var plainLines: [String] {
        [action.plainText]
            + details.flatMap { detail in
                [detail.label.plainText] + detail.lines.map(\.plainText) + (detail.contacts?.plainLines ?? [])
            }
    }
}

extension ContactList {
    /// Every line of the list in reading order, in plain words.
    public var plainLines: [String] {
        entries.flatMap { ["\($0.name.plainText): \($0.span.text)"] + $0.lines.map(\.plainText) } + [remark.plainText]
    }
}

extension TermEntry {
    /// Every line of the entry in reading order, in plain words.
    public var plainLines: [String] {
        [abbreviation.map { "\(term) (\($0))" } ?? term, definition.plainText]
            + details.flatMap { [$0.label.plainText] + $0.lines.map(\.plainText) }
    }
}

extension Disagreement {
    /// Every line of it in reading order, in plain words.
    public var plainLines: [String] { [label.plainText, ours.plainText, why.plainText] + others.map(\.text.plainText) }
}
