extension GuidanceItem {
    /// The lines that somebody wrote for readers.
    var prose: [[Inline]] {
        [heading, action].compactMap { $0 }
            + details.flatMap { detail -> [[Inline]] in
                switch detail.kind {
                case .hazard, .why, .need, .say, .then: detail.lines
                case .change, .audience, .reading, .contacts, .provenance, .translation: []
                }
            }
    }
}

extension TermEntry {
    /// The lines that somebody wrote for readers.
    var prose: [[Inline]] {
        [definition]
            + details.flatMap { detail -> [[Inline]] in
                switch detail.kind {
                case .example, .not, .avoid: detail.lines
                case .ours, .also, .seeAlso, .sources: []
                }
            }
    }
}

extension Disagreement {
    /// The lines that somebody wrote for readers.
    var prose: [[Inline]] { [why] + others.map(\.text) }
}
