extension Document {
    /// One section as a document of its own: its title is the section's, and it has the words and the sources of the
    /// section alone. Nil when there is no such section.
    ///
    ///     guidance.page(of: "find")?.title.plainText  // "Cómo encontrar a su familiar"
    package func page(of section: String) -> Document? {
        guard let section = sections.first(where: { $0.id == section }) else { return nil }
        var page = keeping([section], title: section.title, summary: [])
        page.preview = section.preview
        page.sections[0].title = []
        // What is said of the whole section is said at the head of its page.
        if let line = section.translationLine {
            page.sections[0].blocks.removeFirst()
            page.notices.insert(
                Notice(kind: .translation, text: line),
                at: page.notices.firstIndex { $0.kind == .legalReview || $0.kind == .notAdvice }
                    ?? page.notices.endIndex)
        }
        return page
    }

    /// The document with its first section alone: where a reader begins. Its title is the section's, if that has one, and
    /// it is called as the document is where others may see it.
    package var opening: Document {
        guard let first = sections.first, !first.title.isEmpty, var page = page(of: first.id) else {
            return keeping(Array(sections.prefix(1)), title: title, summary: summary)
        }
        page.preview = preview
        return page
    }

    /// Each entry of a glossary as a document of its own, by the id of its term.
    package var termPages: [String: Document] {
        let entries = sections.flatMap(\.blocks).compactMap { if case .term(let term) = $0 { term } else { nil } }
        return Dictionary(entries.map { ($0.id, page(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func page(of term: TermEntry) -> Document {
        let title: [Inline] = [.text(term.heading)]
        let preview = Preview(title: term.heading, summary: term.definition.withoutTranslation.isolatedText)
        // The title of the page is the term, which need not stand below it again.
        var untitled = term
        untitled.term = ""
        untitled.abbreviation = nil
        var page = keeping(
            [Section(id: term.id, title: [], blocks: [.term(untitled)], preview: preview, validity: term.validity)],
            title: title, summary: [])
        page.preview = preview
        return page
    }

    /// The document with these sections alone, and with the words and sources that they use.
    private func keeping(_ sections: [Section], title: [Inline], summary: [Inline]) -> Document {
        var terms: [String] = []
        var cited: [String] = []
        for line in [title, summary] + sections.flatMap({ $0.blocks.flatMap(\.lines) }) {
            line.forEachInline { inline in
                switch inline {
                case .term(let id, _): if !terms.contains(id) { terms.append(id) }
                case .citation(let ids): for id in ids where !cited.contains(id) { cited.append(id) }
                case .source(let id, _): if !cited.contains(id) { cited.append(id) }
                default: break
                }
            }
        }
        var copy = self
        copy.title = title
        copy.summary = summary
        copy.sections = sections
        copy.validity = sections.firstValidity
        copy.words = terms.compactMap { id in words.first { $0.id == id } }
        copy.sources = CitedSources(cited.compactMap { sources[id: $0] }, in: direction)
        return copy
    }
}

extension [Document.Section] {
    /// The earliest last day among sections, with its sentence; nil where none expires.
    var firstValidity: Document.Validity? { compactMap(\.validity).min { $0.until < $1.until } }
}
