import GlosaCatalog
import GlosaICU

extension DocumentBuilder {
    /// A fact as a document of its own: its title is what the fact is about, its one section has the value, and what
    /// sources disagree on, with the sources of both. Nil when there is no such fact.
    package func page(ofFact id: String) -> Document? {
        guard let fact = catalog.facts[id] else { return nil }
        var blocks = BlockBuilder(
            file: DataFile.facts.rawValue,
            composer: composer(today, validUntil: catalog.expiry(of: fact)))
        let label = locale.facts[id]?.label.map { blocks.composer.line($0) } ?? []
        var line: [Inline] = [.fact(blocks.composer.span(of: fact))]
        let support = ClaimSupport(sources: fact.sourcesWithParts(in: catalog))
        line.cite(support.sources, &blocks.composer)
        var content: [Block] = [
            .paragraph(
                ClaimLine(
                    line: blocks.composer.marked(line, blocks.composer.translation(ofFact: id)), support: support))
        ]
        if let disagreement = blocks.disagreement(id), !disagreement.others.isEmpty {
            content.append(.disagreements([disagreement]))
        }
        let validity = HeadNotices.validity(blocks.composer.validUntil, &blocks.composer, .reference)
        let head = HeadNotices.make(&blocks.composer, .reference, of: DataFile.facts.rawValue)
        let sources = Bibliography.make(&blocks.composer)
        let preview = Document.Preview(title: label.isolatedText, summary: line.isolatedText(citing: sources))
        return Document(
            id: DataFile.facts.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction, title: label, summary: [],
            notices: head,
            sections: [Document.Section(id: id, title: [], blocks: content, preview: preview, validity: validity)],
            wordsTitle: [], words: [], sourcesTitle: blocks.composer.interface(.sourcesTitle),
            sources: sources, writtenOn: catalog.project.written,
            validity: validity, preview: preview, texts: blocks.composer.texts)
    }
}
