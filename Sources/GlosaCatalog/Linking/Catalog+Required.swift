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
        return required
    }

    /// The hazards whose sentence no language may lack, in the order of their file: each of the kind `pair`, and any other
    /// for which the source has a sentence.
    package var requiredSentences: [String] {
        let source = locale(project.sourceLocale)?.messages[DataFile.hazards.rawValue]
        let shown = hazards.ids.filter { id in hazards[id]?.kind == .pair || source?.mayHave(id) ?? false }
        return shown + shown.filter { hazards[$0]?.hasShortForm == true }.map { Hazard.short(of: $0) }
    }

    /// The hazard whose sentence, whole or short, is the message of this id.
    package func hazard(ofSentence id: String) -> Hazard? {
        if let hazard = hazards[id] { return hazard }
        let long = Hazard.long(of: id)
        return long == id ? nil : hazards[long].flatMap { $0.hasShortForm ? $0 : nil }
    }

    /// What stands for a section's title and first words where others may see them. A language may not leave out what
    /// the source has: its real title would be shown.
    func previewMessages(of document: String, section: String) -> [String] {
        let source = locale(project.sourceLocale)?.messages[document]
        return ["\(section)-preview-title", "\(section)-preview-summary"].filter { source?.mayHave($0) ?? false }
    }
}
