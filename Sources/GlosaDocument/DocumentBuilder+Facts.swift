import GlosaCatalog
import GlosaICU

extension DocumentBuilder {
    /// A fact as a document of its own: its title is what the fact is about, its one section has the value, and what
    /// sources disagree on, with the sources of both. Nil when there is no such fact.
    package func page(ofFact id: String) -> Document? {
        guard let fact = catalog.facts[id] else { return nil }
        var blocks = BlockBuilder(
            file: DataFile.facts.rawValue,
            composer: Composer(
                catalog: catalog, locale: locale, values: values, validUntil: validUntil, today: today))
        let label = locale.facts[id]?.label.map { blocks.composer.line($0) } ?? []
        var line: [Inline] = [.fact(blocks.composer.span(of: fact))]
        let sources = fact.sourcesWithParts(in: catalog)
        line.cite(sources, &blocks.composer)
        var content: [Block] = [.paragraph(ClaimLine(line: line, support: ClaimSupport(sources: sources)))]
        if let disagreement = blocks.disagreement(id), !disagreement.others.isEmpty {
            content.append(.disagreements([disagreement]))
        }
        let head = HeadNotices.make(&blocks.composer, .reference)
        let cited = Bibliography.make(&blocks.composer)
        let preview = Document.Preview(title: label.plainText, summary: line.plainText(citing: cited))
        return Document(
            id: DataFile.facts.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction, title: label, summary: [],
            head: head, sections: [Document.Section(id: id, title: [], blocks: content, preview: preview)],
            wordsTitle: [], words: [], sourcesTitle: blocks.composer.interface(.sourcesTitle),
            sources: cited, writtenOn: catalog.project.written,
            validUntil: validUntil, preview: preview)
    }
}
