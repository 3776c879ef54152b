import GlosaDiagnostics
import GlosaICU

/// Everything that a project holds: what is true, in any language, and what is said, in each.
public struct Catalog: Sendable {
    /// The project as a whole.
    public var project: Project
    /// Typed facts.
    public var facts: EntryTable<Fact>
    /// The bibliography.
    public var sources: EntryTable<Source>
    /// Telephone numbers and addresses.
    public var contacts: EntryTable<Contact>
    /// Terms of the glossary.
    public var terms: EntryTable<Term>
    /// What items of guidance must not appear without.
    public var hazards: EntryTable<Hazard>
    /// The order of documents, sections and blocks.
    public var outline: Outline
    /// The documents with their kinds.
    public var documents: DocumentKinds
    /// Values that were recorded, by `contacts.<id>` or `facts.<id>`.
    public var valueReviews: EntryTable<ValueReview>
    /// What changed, and when, in the order of the file.
    public var changes: EntryTable<Change>
    /// One catalog of words for each locale, in the project's order.
    public var locales: [LocaleCatalog]
    /// The findings that comments in the files let stand.
    public var suppressions: [Suppression]

    /// The kind of a document of the catalog; nil if there is none of that id.
    public func kind(of document: String) -> DocumentKind? { documents[document] }

    /// The id of the document that shows the terms; nil where there is none.
    public var glossary: String? { terms.count > 0 || terms.isUnread ? documents.glossary : nil }

    /// The ids of the documents, in the order of the outline; the glossary comes last.
    public var documentIDs: [String] { outline.documents.ids + (terms.count > 0 ? glossary.map { [$0] } ?? [] : []) }

    /// The file, by name without `.yaml`, that holds the words of a document in each locale.
    public func file(of document: String) -> String {
        kind(of: document)?.hasTermPages == true ? DataFile.glossary.rawValue : document
    }

    /// The words of `tag`.
    public func locale(_ tag: LocaleTag) -> LocaleCatalog? { locales.first { $0.settings.tag == tag } }
}

/// What is said in one language.
public struct LocaleCatalog: Sendable {
    /// The language's conventions.
    public var settings: LocaleSettings
    /// Messages by file (`story`, `guidance`, `interface`), then by id.
    public var messages: [String: EntryTable<CatalogMessage>]
    /// The glossary, by term id.
    public var glossary: EntryTable<GlossaryEntry>
    /// What is said of facts, by fact id.
    public var facts: EntryTable<FactWording>
    /// What is said of contacts, by contact id.
    public var contacts: EntryTable<ContactWording>
    /// How far each translation is, by the full id of its message; empty for the source locale.
    public var reviews: EntryTable<MessageReview>

    /// A message by file and id.
    public func message(_ file: String, _ id: String) -> CatalogMessage? { messages[file]?[id] }
}
