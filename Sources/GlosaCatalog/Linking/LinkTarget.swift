/// A place in the documents that a message may link to.
public enum LinkTarget: Hashable, Sendable {
    /// A document: `guidance`.
    case document(String)
    /// A section of a document: `guidance.find`.
    case section(document: String, section: String)
    /// A term of the glossary: `glossary.asylum`.
    case term(String)

    /// The place that `text` names, if the catalog has it.
    public init?(_ text: String, in catalog: Catalog) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let isGlossary = parts[0] == Self.glossary
        if parts.count == 1 {
            let exists =
                isGlossary
                ? catalog.terms.count > 0 || catalog.terms.isUnread : catalog.outline.documents.mayHave(parts[0])
            guard exists else { return nil }
            self = .document(parts[0])
        } else if isGlossary {
            guard catalog.terms.mayHave(parts[1]) else { return nil }
            self = .term(parts[1])
        } else {
            let sections = catalog.outline.documents[parts[0]]
            guard catalog.outline.documents.mayHave(parts[0]), sections?.contains(where: { $0.id == parts[1] }) ?? true
            else { return nil }
            self = .section(document: parts[0], section: parts[1])
        }
    }

    /// Everything that can be linked to, as messages write it.
    static func all(in catalog: Catalog) -> [String] {
        var targets = (catalog.terms.count > 0 ? [glossary] : []) + catalog.terms.ids.map { "\(glossary).\($0)" }
        for (document, sections) in catalog.outline.documents.entries {
            targets.append(document)
            targets += sections.map { "\(document).\($0.id)" }
        }
        return targets
    }

    /// The id of the one document that has no outline, because collation orders it.
    public static let glossary = "glossary"
}
