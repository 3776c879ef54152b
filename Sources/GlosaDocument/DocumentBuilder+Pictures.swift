import GlosaCatalog
import GlosaICU
import MessageFormat

extension DocumentBuilder {
    /// What became of a picture that was sent.
    package enum PictureFate: Sendable {
        /// It shows what its part says, until that day.
        case holds(until: CivilDate)
        /// Its part says something else since; it was made on that day.
        case replaced(madeOn: CivilDate)
        /// The day of its part has passed.
        case expired(Document.Validity)
    }

    /// What became of a picture of a part, as a document of its own, with the way to the part; what is said of the part
    /// where that is gone.
    ///
    /// - Parameters:
    ///   - id: The id of the picture, which tells its page from others with the same title.
    ///   - part: The id of the part: `guidance.find`.
    package func page(ofPicture id: String, _ fate: PictureFate, of part: String) -> Document? {
        if let end = catalog.end(of: part) { return page(ofEnd: end) }
        guard let target = LinkTarget(part, in: catalog) else { return nil }
        var composer = self.composer(today)
        let (document, section) = ItemID(part, in: catalog).names
        let name = composer.line(document, "\(section)-preview-title") ?? composer.line(document, "\(section)-title")
        let link = composer.interface(.chatSource) + [.text(" "), .link(target, name ?? [])]
        var page = Document(
            id: DataFile.pictures.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction, title: name ?? [], summary: [], notices: [],
            sections: [
                Document.Section(
                    id: section, title: [],
                    blocks: [.paragraph(ClaimLine(line: link, support: ClaimSupport(basis: .project)))],
                    preview: Document.Preview(title: "", summary: ""))
            ],
            wordsTitle: [], words: [], sourcesTitle: [], sources: CitedSources([], in: locale.settings.direction),
            writtenOn: catalog.project.written, validity: nil, preview: Document.Preview(title: "", summary: ""))
        switch fate {
        case .holds(let until):
            guard let date = DateValue(until) else { return nil }
            let text = composer.interface(.pictureHolds, ["date": .date(date)])
            page.validity = Document.Validity(until: until, notice: Document.Notice(kind: .validUntil, text: text))
        case .expired(let validity): page.validity = validity
        case .replaced(let day):
            guard let date = DateValue(day) else { return nil }
            page.title = composer.interface(.pictureReplaced, ["date": .date(date)])
        }
        page.preview = Document.Preview(title: "\(page.title.isolatedText) (\(id))", summary: "")
        return page
    }
}

extension ItemID {
    /// The document and the section of a part; empty for anything else.
    fileprivate var names: (document: String, section: String) {
        if case .section(let document, let section) = self { (document, section) } else { ("", "") }
    }
}
