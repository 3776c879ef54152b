import GlosaCatalog
import GlosaICU

extension DocumentBuilder {
    /// A fact as a document of its own: its title is what the fact is about, its one section has the value, and what
    /// sources disagree on, with the sources of both. Nil when there is no such fact.
    package func page(ofFact id: String) -> Document? {
        guard let fact = catalog.facts[id] else { return nil }
        var blocks = BlockBuilder(file: DataFile.facts.rawValue, composer: composer(today))
        let label = locale.facts[id]?.label.map { blocks.composer.line($0, cites: false) } ?? []
        var line: [Inline] = [.fact(blocks.composer.span(of: fact))]
        line.cite(fact.sourcesWithParts(in: catalog), &blocks.composer)
        var content: [Block] = [.paragraph(line)]
        if let disagreement = blocks.disagreement(id), !disagreement.others.isEmpty {
            content.append(.disagreements([disagreement]))
        }
        let head = HeadNotices.make(&blocks.composer, .reference)
        let sources = Bibliography.make(&blocks.composer)
        let preview = Document.Preview(title: label.plainText, summary: line.plainText(citing: sources))
        return Document(
            id: DataFile.facts.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction, title: label, summary: [],
            head: head, sections: [Document.Section(id: id, title: [], blocks: content, preview: preview)],
            wordsTitle: [], words: [], sourcesTitle: blocks.composer.interface(.sourcesTitle),
            sources: sources, writtenOn: catalog.project.written,
            validUntil: validUntil, preview: preview)
    }
}
