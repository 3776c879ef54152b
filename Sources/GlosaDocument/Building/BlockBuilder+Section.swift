import GlosaCatalog

extension BlockBuilder {
    /// A section of the document. Where others may see its title, it may have another: `things-preview-title`.
    mutating func section(_ section: Outline.Section) -> Document.Section {
        beginSection()
        let title = composer.line(file, "\(section.id)-title") ?? []
        let blocks = build(section.blocks)
        let shown = composer.line(file, "\(section.id)-preview-title") ?? title
        let summary = composer.line(file, "\(section.id)-preview-summary") ?? blocks.firstParagraph
        return Document.Section(
            id: section.id, title: title, blocks: blocks,
            preview: Document.Preview(title: shown.plainText, summary: summary.plainText))
    }
}

extension [Block] {
    /// The words that a section begins with, without numbers of sources.
    fileprivate var firstParagraph: [Inline] {
        for block in self {
            guard case .paragraph(let claim) = block else { continue }
            return claim.line.filter { if case .citation = $0 { false } else { true } }
        }
        return []
    }
}
