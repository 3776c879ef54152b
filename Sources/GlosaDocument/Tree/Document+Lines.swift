extension Document {
    /// Every line of the document in reading order: what an output carries, it carries in this order.
    package var lines: [[Inline]] { lines { $0.lines } }

    /// Every line as a page shows it, in reading order: a table has cells there, and sentences in every other output; what
    /// stands in the section already is shorter there.
    package var shownLines: [[Inline]] { lines { $0.shownLines } }

    /// Every line as a text has it, in reading order: shorter as on a page, and a table in sentences.
    package var textLines: [[Inline]] { lines { $0.textLines } }

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
        beginning + details.flatMap { [$0.label] + $0.lines + ($0.contacts?.lines ?? []) }
    }

    /// Every line as a page shows it, where the steps before it stand: a warning that stands there has no label again, and
    /// is said shorter where that is true by itself.
    package var shownLines: [[Inline]] {
        beginning + details.flatMap { $0.shownLabel + $0.shownLines + ($0.contacts?.shownLines ?? []) }
    }

    private var beginning: [[Inline]] { [fold, heading, action].compactMap { $0 } }
}

extension GuidanceItem.Detail {
    /// The label as a page has it.
    package var shownLabel: [[Inline]] { kind == .hazard && isRepeated ? [] : [label] }

    /// The lines as a page has them.
    package var shownLines: [[Inline]] { short ?? lines }
}

extension ContactList {
    /// Every line of the list in reading order.
    package var lines: [[Inline]] { entries.flatMap { [$0.heading] + $0.lines } + [remark] + asides }

    /// Every line as a page shows it: that nobody has dialled a number stands there once, beside the first.
    package var shownLines: [[Inline]] { entries.flatMap { [$0.heading] + $0.lines } + [shownRemark] + newAsides }

    /// The remark as a page has it; empty where the section has said so already.
    package var shownRemark: [Inline] { isRemarkRepeated ? [] : remark }
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
