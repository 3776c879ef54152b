import GlosaDocument

/// Situations among which a reader chooses, as HTML: without a script, a button of each hides the others. Whoever has no
/// style, or reads on paper, has all of them, each under its heading; so has somebody else's page.
struct PageChoice {
    let blocks: PageBlocks
    let level: HeadingLevel
    private var context: PageContext { blocks.context }

    init(blocks: PageBlocks, level: HeadingLevel) {
        self.blocks = blocks
        self.level = level
    }

    func nodes(_ choice: Block.Choice) -> [HTMLNode] {
        if context.isFragment { return blocks.nodes(choice.blocks, level: level) }
        let shared = blocks.nodes(choice.shared, level: level)
        // The style knows four situations, by their places.
        let branches = choice.branches.enumerated().map { index, branch in
            HTMLNode.element(
                .div, context.itemID(branch.id) + [.classes("branch at-\(index + 1)")],
                [.element(level.tag, blocks.inlines.nodes(branch.title))]
                    + blocks.nodes(branch.blocks, level: level.next))
        }
        let group: [HTMLAttribute] = [.classes("choice"), .role("group"), .label(context.interface[.choose])]
        return [.element(.div, context.itemID(choice.id) + group, buttons(choice) + shared + branches)]
    }

    /// A button of each situation, which is called as its heading is. The first is chosen.
    private func buttons(_ choice: Block.Choice) -> [HTMLNode] {
        let name = context.own("choice-\(choice.id)")
        return choice.branches.enumerated().flatMap { index, branch -> [HTMLNode] in
            let id = "\(name)-\(index + 1)"
            let first: [HTMLAttribute] = index == 0 ? [.checked] : []
            return [
                .element(.input, [.classes("ui"), .control("radio"), .name(name), .id(id)] + first, []),
                .element(.label, [.classes("ui"), .labels(id)], [.text(branch.title.isolatedText)]),
            ]
        }
    }
}
