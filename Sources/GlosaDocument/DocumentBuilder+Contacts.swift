import GlosaCatalog
import GlosaICU

extension DocumentBuilder {
    /// A contact as a document of its own: its title is whom it reaches, its one section has the number with all that is
    /// said of it, and the sources of that. Nil when there is no such contact.
    package func page(ofContact id: String) -> Document? {
        guard catalog.contacts.contains(id), let wording = locale.contacts[id] else { return nil }
        var composer = self.composer(today)
        let name = composer.line(wording.name)
        var described: Set<String> = []
        var sourced: Set<String> = []
        let list = ContactListBuilder.make([id], &composer, described: &described, sourced: &sourced)
        let sources = Bibliography.make(&composer)
        let preview = Document.Preview(title: name.plainText, summary: name.plainText)
        return Document(
            id: DataFile.contacts.rawValue, kind: .reference, locale: locale.settings.tag,
            direction: locale.settings.direction, title: name, summary: [], notices: [],
            sections: [
                Document.Section(id: id, title: [], blocks: [.contacts(list)], preview: preview, validity: nil)
            ],
            wordsTitle: [], words: [], sourcesTitle: composer.interface(.sourcesTitle), sources: sources,
            writtenOn: catalog.project.written, validity: nil, preview: preview, texts: composer.texts)
    }
}
