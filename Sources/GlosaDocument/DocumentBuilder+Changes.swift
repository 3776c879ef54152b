import GlosaCatalog
import GlosaICU

extension DocumentBuilder {
    /// The reason why a change was made, as a document whose title is the reason.
    package func page(ofReason change: Change) -> Document {
        var composer = self.composer(today)
        return page(change, composer.line(DataFile.changes.rawValue, change.id) ?? [], [])
    }

    /// What a reader is told in the place of an item that is gone, as a document of its own.
    package func page(ofEnd change: Change) -> Document {
        var composer = self.composer(today)
        let lines = composer.end(change)
        let ours = ClaimSupport(basis: .project)
        return page(
            change, lines.first ?? [], lines.dropFirst().map { .paragraph(ClaimLine(line: $0, support: ours)) })
    }

    private func page(_ change: Change, _ title: [Inline], _ blocks: [Block]) -> Document {
        let preview = Document.Preview(title: title.isolatedText, summary: "")
        return Document(
            id: DataFile.changes.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction,
            title: title, summary: [], notices: [],
            sections: [Document.Section(id: change.id, title: [], blocks: blocks, preview: preview)], wordsTitle: [],
            words: [], sourcesTitle: [], sources: CitedSources([], in: locale.settings.direction),
            writtenOn: catalog.project.written, validity: nil, preview: preview)
    }
}
