import GlosaDocument

extension Block {
    /// The lines that somebody wrote for readers: not labels, names of contacts, or who says so.
    var prose: [[Inline]] {
        switch self {
        case .heading(let line), .paragraph(let line): [line]
        case .points(let lines), .say(let lines), .fill(let lines): lines
        case .timeline(let events): events.map(\.text)
        case .warning(let first, let lines), .question(let first, let lines): [first] + lines
        case .items(_, let items): items.flatMap(\.prose)
        case .branch(let branch): [branch.title] + branch.blocks.flatMap(\.prose)
        case .contacts, .bibliography, .withdrawn: []
        case .term(let term): [term.definition] + term.details.flatMap(\.prose)
        case .disagreements(let list): list.flatMap { [$0.why] + $0.others.map(\.text) }
        }
    }
}

extension GuidanceItem {
    fileprivate var prose: [[Inline]] {
        [action]
            + details.flatMap { detail -> [[Inline]] in
                switch detail.kind {
                case .hazard, .why, .need, .say: detail.lines
                case .audience, .contacts, .provenance: []
                }
            }
    }
}

extension TermEntry.Detail {
    fileprivate var prose: [[Inline]] {
        switch kind {
        case .example, .not, .avoid: lines
        case .ours, .also, .seeAlso, .sources: []
        }
    }
}
