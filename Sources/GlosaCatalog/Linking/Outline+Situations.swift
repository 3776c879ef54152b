extension [Outline.Block] {
    /// The ids of the items that one reader sees together, once for each way to choose among situations.
    var situations: [[String]] {
        reduce([[]]) { before, block in
            let own = block.situations
            return before.flatMap { seen in own.map { seen + $0 } }
        }
    }
}

extension Outline.Block {
    fileprivate var situations: [[String]] {
        switch self {
        case .item(let item): [[item.action.id]]
        case .branch(let branch): branch.blocks.situations
        case .choice(let choice):
            choice.branches.flatMap { branch in
                branch.blocks.situations.flatMap { own in choice.shared.situations.map { $0 + own } }
            }
        default: [[]]
        }
    }
}
