extension Catalog {
    /// The messages of a document that its outline shows, and its title and summary.
    public func requiredMessages(of document: String) -> Set<String> {
        guard let sections = outline.documents[document] else { return [] }
        var required: Set<String> = ["title", "summary"]
        for section in sections {
            required.insert("\(section.id)-title")
            required.formUnion(section.blocks.flatMap(\.messages).map(\.id))
        }
        for (_, hazard) in hazards.entries { if let says = hazard.says { required.insert(says) } }
        return required
    }
}
