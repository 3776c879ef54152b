extension Block {
    /// The answers of a block to the questions that are asked of every block, one switch for all of them. Only renderers
    /// need to know which block they have.
    ///
    /// Lines are worked out when they are asked for: most who ask want the one or the other, or none.
    package struct Parts {
        /// The lines of the block itself, in reading order; those of the blocks in it are theirs.
        package let lines: () -> [[Inline]]
        /// The lines as a page shows them, where that differs: a table has cells there, and sentences elsewhere; what stands
        /// in the section already is shorter there.
        package let shown: () -> [[Inline]]
        /// Those of the lines that somebody wrote for readers: not labels, names of contacts, or who says so.
        let prose: () -> [[Inline]]
        /// The lines as a text has them: shorter as on a page, and a table in sentences.
        package let text: () -> [[Inline]]
        /// The things to do, or not to do, that the block lists.
        package let items: [GuidanceItem]
        /// The blocks that stand in the block, in order.
        package let children: [Block]

        fileprivate init(
            _ lines: @autoclosure @escaping () -> [[Inline]], prose: @autoclosure @escaping () -> [[Inline]]
        ) {
            self.lines = lines
            shown = lines
            text = lines
            self.prose = prose
            items = []
            children = []
        }

        /// Parts of things to do, or not to do.
        fileprivate init(items: [GuidanceItem]) {
            lines = { items.flatMap(\.lines) }
            shown = { items.flatMap(\.shownLines) }
            text = shown
            prose = { items.flatMap(\.prose) }
            self.items = items
            children = []
        }

        /// Parts of a list of contacts.
        fileprivate init(contacts: ContactList) {
            lines = { contacts.lines }
            shown = { contacts.shownLines }
            text = shown
            prose = { [] }
            items = []
            children = []
        }

        /// Parts of a table.
        fileprivate init(table: DocumentTable) {
            lines = { table.lines }
            shown = { table.shownLines }
            text = { table.lines }
            prose = { table.prose }
            items = []
            children = []
        }

        /// Parts whose lines are all prose.
        fileprivate init(prose: @autoclosure @escaping () -> [[Inline]], children: [Block] = []) {
            lines = prose
            shown = prose
            text = prose
            self.prose = prose
            items = []
            self.children = children
        }
    }

    /// The block's own answers, without those of the blocks in it.
    package var parts: Parts {
        switch self {
        case .heading(let line): Parts(prose: [line])
        case .paragraph(let claim): Parts(prose: [claim.line])
        case .points(let claims): Parts(prose: claims.lines)
        case .say(let lines), .fill(let lines): Parts(prose: lines)
        case .timeline(let events):
            Parts(events.flatMap { [[.fact($0.date)], $0.text] }, prose: events.map(\.text))
        case .route(let route):
            Parts(
                route.stations.flatMap(\.lines) + route.held.lines,
                prose: route.stations.flatMap(\.prose) + route.held.lines)
        case .warning(let first, let claims), .question(let first, let claims): Parts(prose: [first] + claims.lines)
        case .items(_, let items): Parts(items: items)
        case .branch(let branch): Parts(prose: [branch.title], children: branch.blocks)
        case .choice(let choice): Parts(prose: [], children: choice.blocks)
        case .contacts(let list): Parts(contacts: list)
        case .term(let term): Parts(term.lines, prose: term.prose)
        case .disagreements(let list): Parts(list.flatMap(\.lines), prose: list.flatMap(\.prose))
        case .bibliography(let lines): Parts(lines, prose: [])
        case .table(let table): Parts(table: table)
        case .withdrawn(let withdrawal): Parts(withdrawal.lines, prose: [])
        }
    }
}

extension Block {
    /// Every line of the block in reading order; those of its children too.
    package var lines: [[Inline]] { gather { $0.lines() } }

    /// Every line as a page shows it, in reading order; those of its children too.
    package var shownLines: [[Inline]] { gather { $0.shown() } }

    /// Every line as a text has it, in reading order; those of its children too.
    package var textLines: [[Inline]] { gather { $0.text() } }

    /// The same lines in plain words, without citations.
    package var plainLines: [String] { lines.map(\.plainText) }

    /// The lines that somebody wrote for readers; those of its children too.
    package var prose: [[Inline]] { gather { $0.prose() } }

    /// What is to be done, or not to be done, in the block; in its children too.
    package var items: [GuidanceItem] { gather(\.items) }

    /// What the block has of something, followed by what its children have.
    private func gather<Element>(_ get: (Parts) -> [Element]) -> [Element] {
        let parts = self.parts
        return parts.children.isEmpty ? get(parts) : get(parts) + parts.children.flatMap { $0.gather(get) }
    }
}
