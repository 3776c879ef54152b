extension Document {
    /// Every line of the document in reading order: what an output carries, it carries in this order.
    package var lines: [[Inline]] { lines { $0.lines } }

    /// Every line as a page shows it, in reading order: a table has cells there, and sentences in every other output.
    package var shownLines: [[Inline]] { lines { $0.shownLines } }

    private func lines(_ linesOfBlock: (Block) -> [[Inline]]) -> [[Inline]] {
        var lines = [title, summary] + head.map(\.text)
        for section in sections { lines += [section.title] + section.blocks.flatMap(linesOfBlock) }
        if !words.isEmpty { lines += [wordsTitle] + words.flatMap(\.lines) }
        if !sources.isEmpty { lines += [sourcesTitle] + sources.map(\.text) }
        return lines.filter { !$0.isEmpty }
    }

    /// The same lines in plain words.
    package var plainLines: [String] { lines.map { $0.plainText(citing: sources) } }
}

extension GuidanceItem {
    /// Every line of the item in reading order.
    package var lines: [[Inline]] {
        (fold.map { [$0] } ?? []) + [action] + details.flatMap { [$0.label] + $0.lines + ($0.contacts?.lines ?? []) }
    }
}

extension ContactList {
    /// Every line of the list in reading order.
    package var lines: [[Inline]] { entries.flatMap { [$0.heading] + $0.lines } + [remark] }
}

extension ContactList.Entry {
    /// Whom it reaches, and its number or address.
    package var heading: [Inline] { name + [.text(": "), .contact(span)] }
}

extension TermEntry {
    /// The term, with its abbreviation; empty on the page of its own, whose title it is.
    package var heading: String { abbreviation.map { "\(term) (\($0))" } ?? term }

    /// Every line of the entry in reading order.
    package var lines: [[Inline]] { [[.text(heading)], definition] + details.flatMap { [$0.label] + $0.lines } }
}

extension Document.WordNote {
    /// The term, and what it means.
    package var lines: [[Inline]] { [[.text(term)], definition] }
}

extension Disagreement {
    /// Every line of it in reading order.
    package var lines: [[Inline]] { [label, ours, why] + others.map(\.text) }
}
