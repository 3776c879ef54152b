/// What the terms that a document uses mean, for readers who meet them there.
enum WordNotes {
    /// One note for each term, in the order of first use.
    static func make(of sections: [Document.Section], _ composer: inout Composer) -> [Document.WordNote] {
        var ids: [String] = []
        var seen: Set<String> = []
        for line in sections.flatMap({ $0.blocks.flatMap(\.lines) }) {
            line.forEachInline { inline in
                if case .term(let id, _) = inline, seen.insert(id).inserted { ids.append(id) }
            }
        }
        return ids.compactMap { note($0, &composer) }
    }

    private static func note(_ id: String, _ composer: inout Composer) -> Document.WordNote? {
        guard let entry = composer.locale.glossary[id], let definition = entry.definition else { return nil }
        let abbreviation = entry.abbreviation ?? composer.catalog.terms[id]?.abbreviation
        let extra = abbreviation.flatMap { entry.term.contains($0) ? nil : " (\($0))" }
        return Document.WordNote(
            id: id, term: entry.term + (extra ?? ""),
            definition: composer.marked(
                composer.line(definition).withoutTerms(), composer.translation(ofTerm: id)))
    }
}
