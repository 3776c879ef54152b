/// Finds terms of one locale whatever their accents, capitals, number or gender.
///
///     TermSearch(locale: spanish, terms: catalog.terms).find("deportaciones").first?.id  // "deportation"
package struct TermSearch: Sendable {
    private let locale: LocaleCatalog
    private let terms: EntryTable<Term>

    /// A term that was found.
    package struct Match: Sendable {
        /// The term's id.
        package var id: String
        /// The term in this locale.
        package var entry: GlossaryEntry
        /// The rendering to avoid that was asked for, if it was one.
        package var avoided: GlossaryEntry.Avoided?
    }

    /// A search in the glossary of `locale`.
    package init(locale: LocaleCatalog, terms: EntryTable<Term>) {
        self.locale = locale
        self.terms = terms
    }

    /// The terms that have all the words of `query` in their rendering, a variant, a form, a way in, a rendering to avoid,
    /// the abbreviation or the id; those that are exactly the query come first.
    package func find(_ query: String) -> [Match] {
        let wanted = words(query)
        guard !wanted.isEmpty else { return [] }
        var exact: [Match] = []
        var partial: [Match] = []
        for (id, entry) in locale.glossary.entries {
            let abbreviation = [entry.abbreviation, terms[id]?.abbreviation].compactMap { $0 }
            let names =
                [entry.term] + entry.also + entry.forms + entry.foundBy + abbreviation
                + [id.split(separator: "-").joined(separator: " ")]
            let avoided = entry.avoid.first { words($0.words) == wanted }
            let match = Match(id: id, entry: entry, avoided: avoided)
            if avoided != nil || names.contains(where: { words($0) == wanted }) {
                exact.append(match)
            } else if names.contains(where: { Set(words($0)).isSuperset(of: wanted) }) {
                partial.append(match)
            }
        }
        return exact + partial
    }

    private func words(_ text: String) -> [String] {
        WordStems.of(text, endings: locale.settings.inflectionEndings)
    }
}
