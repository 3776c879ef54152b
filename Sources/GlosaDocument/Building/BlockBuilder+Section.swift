import GlosaCatalog

extension BlockBuilder {
    /// A section of the document. Where others may see its title, it may have another: `things-preview-title`.
    mutating func section(_ section: Outline.Section) -> Document.Section {
        beginSection()
        composer.validUntil = composer.catalog.expiry(of: section, in: file)
        let title = composer.line(file, "\(section.id)-title") ?? []
        let isTold = composer.isTranslationTold
        defer { composer.isTranslationTold = isTold }
        let note = translationLine(of: section)
        let blocks = build(section.blocks) + warningsInFull()
        let shown = composer.line(file, "\(section.id)-preview-title") ?? title
        let summary = composer.line(file, "\(section.id)-preview-summary") ?? blocks.firstParagraph
        return Document.Section(
            id: section.id, title: title, blocks: (note.map { [.paragraph(ClaimLine(unclaimed: $0))] } ?? []) + blocks,
            preview: Document.Preview(title: shown.isolatedText, summary: summary.isolatedText),
            validity: kind.flatMap { HeadNotices.validity(composer.validUntil, &composer, $0) },
            chat: retelling(for: .chat, of: section), voice: retelling(for: .voice, of: section),
            picture: retelling(for: .picture, of: section))
    }

    /// The line above a section whose translation is in work: that of the whole, after which no line has its own, or
    /// that of the title. Nil where there is nothing to say, or the head of the document says it.
    private mutating func translationLine(of section: Outline.Section) -> [Inline]? {
        guard composer.source != nil, !composer.isTranslationTold else { return nil }
        if let whole = TranslationCoverage(section, of: file, composer).whole {
            composer.isTranslationTold = true
            return composer.translationLine(ofAll: whole)
        }
        return composer.translationLine(composer.translation(file, "\(section.id)-title"))
    }
}

extension [Block] {
    /// The words that a section begins with, without numbers of sources.
    fileprivate var firstParagraph: [Inline] {
        for block in self {
            guard case .paragraph(let claim) = block else { continue }
            return claim.line.withoutTranslation.filter { if case .citation = $0 { false } else { true } }
        }
        return []
    }
}
