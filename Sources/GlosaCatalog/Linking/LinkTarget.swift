/// A place in the documents that a message may link to.
package enum LinkTarget: Hashable, Sendable {
    /// A document: `guidance`.
    case document(String)
    /// A section of a document: `guidance.find`.
    case section(document: String, section: String)
    /// A term, named by its glossary: `glossary.asylum`.
    case term(String, glossary: String)

    /// The place that `text` names, if the catalog has it.
    package init?(_ text: String, in catalog: Catalog) {
        switch ItemID(text, in: catalog) {
        case .document(let id):
            guard id == catalog.glossary || catalog.outline.documents.mayHave(id) else { return nil }
            self = .document(id)
        case .section(let document, let section), .step(let document, let section):
            let sections = catalog.outline.documents[document]
            guard catalog.outline.documents.mayHave(document), sections?.contains(where: { $0.id == section }) ?? true
            else { return nil }
            self = .section(document: document, section: section)
        case .term(let id):
            guard catalog.terms.mayHave(id) else { return nil }
            self = .term(id, glossary: catalog.documents.glossary ?? DocumentKind.glossary.name)
        case .fact, .contact, .table, .row: return nil
        }
    }

    /// The target as messages write it: `guidance.find`.
    package var text: String {
        switch self {
        case .document(let id): id
        case .section(let document, let name): "\(document).\(name)"
        case .term(let id, let glossary): "\(glossary).\(id)"
        }
    }

    /// Everything that can be linked to, as messages write it.
    static func all(in catalog: Catalog) -> [String] {
        let glossary = catalog.glossary.map { [ItemID.document($0)] } ?? []
        var targets = glossary + catalog.terms.ids.map { .term($0) }
        for (document, sections) in catalog.outline.documents.entries {
            targets.append(.document(document))
            targets += sections.map { .section(document: document, section: $0.id) }
        }
        return targets.map { $0.text(in: catalog) }
    }
}
