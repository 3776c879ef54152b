extension Catalog {
    /// The messages of a document that its outline shows, and its title and summary.
    package func requiredMessages(of document: String) -> Set<String> {
        guard let sections = outline.documents[document] else { return [] }
        var required: Set<String> = ["title", "summary"]
        for section in sections {
            required.insert("\(section.id)-title")
            required.formUnion(previewMessages(of: document, section: section.id))
            required.formUnion(section.blocks.flatMap(\.messages).map(\.id))
        }
        for (_, hazard) in hazards.entries { if let says = hazard.says { required.insert(says) } }
        return required
    }

    /// What stands for a section's title and first words where others may see them. A language may not leave out what
    /// the source has: its real title would be shown.
    func previewMessages(of document: String, section: String) -> [String] {
        let source = locale(project.sourceLocale)?.messages[document]
        return ["\(section)-preview-title", "\(section)-preview-summary"].filter { source?.mayHave($0) ?? false }
    }
}
