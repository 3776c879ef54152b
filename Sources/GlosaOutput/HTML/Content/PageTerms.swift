import GlosaCatalog
import GlosaDocument
import GlosaICU

/// Entries of the glossary as HTML.
struct PageTerms {
    let blocks: PageBlocks
    let level: HeadingLevel
    private var context: PageContext { blocks.context }

    init(blocks: PageBlocks, level: HeadingLevel) {
        self.blocks = blocks
        self.level = level
    }

    func entry(_ term: TermEntry) -> HTMLNode {
        var nodes: [HTMLNode] = []
        if !term.heading.isEmpty { nodes.append(.element(level.tag, [heading(term)])) }
        nodes.append(blocks.paragraph(term.definition, classes: "definition"))
        for detail in term.details {
            for (index, line) in detail.lines.enumerated() {
                let label: [HTMLNode] =
                    index == 0 && !detail.label.isEmpty
                    ? [.element(.strong, blocks.inlines.nodes(detail.label)), .text(" ")] : []
                nodes.append(
                    .element(.p, [.classes(detail.kind.rawValue)], label + blocks.inlines.nodes(line)))
            }
        }
        let found = searchWords(term)
        return .element(
            .div,
            context.ids(term.id) + [.classes("entry")] + (found.isEmpty ? [] : [.data(.find, found)]), nodes)
    }

    private func heading(_ term: TermEntry) -> HTMLNode {
        let word = HTMLNode.element(.dfn, [.text(term.heading)])
        guard context.isGlossaryPage, let address = context.address(of: .term(term.id)) else {
            return word
        }
        return .element(.a, [.href(address)], [word])
    }

    /// What a search finds the entry by: its words in this language and the others, folded and without endings.
    private func searchWords(_ term: TermEntry) -> String {
        guard context.isGlossaryPage else { return "" }
        var texts = [term.heading]
        for locale in context.site.catalog.locales {
            guard let entry = locale.glossary[term.id] else { continue }
            texts.append(entry.term)
            if locale.settings.tag == context.document.locale {
                texts += entry.also + entry.forms + entry.foundBy + entry.avoid.map(\.words)
            }
        }
        let locale = context.site.catalog.locale(context.document.locale)
        let stems = texts.flatMap { WordStems.ofSearch($0, endings: locale?.settings.inflectionEndings ?? []) }
        var seen: Set<String> = []
        return stems.filter { seen.insert($0).inserted }.joined(separator: " ")
    }
}
