import GlosaDocument
import GlosaRendering

/// A document with the parts of it that stand by themselves, cut out once for pages, data and frames.
struct DocumentParts: Sendable {
    let document: Document
    /// Each section of guidance, by its id; of a document that is one page, none.
    let sections: [Part]
    /// Each entry of a glossary, by the id of its term.
    let terms: [Part]

    /// A part as a document of its own.
    struct Part: Sendable {
        let id: String
        let document: Document
    }

    init(_ document: Document, site: PageSite) {
        self.document = document
        let ids = document.kind.hasSectionPages ? document.sections.map(\.id) : []
        sections = ids.compactMap { id in document.page(of: id).map { Part(id: id, document: $0) } }
        let entries = document.kind.hasTermPages ? site.catalog.terms.ids : []
        terms = entries.compactMap { id in document.page(ofTerm: id).map { Part(id: id, document: $0) } }
    }

    /// The entry of a term.
    func entry(of term: String) -> Document? { terms.first { $0.id == term }?.document }
}
