import GlosaDiagnostics
import GlosaICU

/// Everything that a project holds: what is true, in any language, and what is said, in each.
package struct Catalog: Sendable {
    /// The project as a whole.
    package var project: Project
    /// Typed facts.
    package var facts: EntryTable<Fact>
    /// The bibliography.
    package var sources: EntryTable<Source>
    /// Telephone numbers and addresses.
    package var contacts: EntryTable<Contact>
    /// Terms of the glossary.
    package var terms: EntryTable<Term>
    /// The sentences and steps that items of guidance must not appear without.
    package var hazards: EntryTable<Hazard>
    /// The order of documents, sections and blocks.
    package var outline: Outline
    /// The documents with their kinds.
    package var documents: DocumentKinds
    /// Persons who may review, attest or verify; empty where nobody may.
    package var people: EntryTable<Person>
    /// Everything that the data say, entry by entry and claim by claim.
    package var recorded: RecordedValues
    /// The values that were recorded, by the ids of ``recorded``.
    package var valueReviews: EntryTable<ValueReview>
    /// The change, and when, in the order of the file.
    package var changes: EntryTable<Change>
    /// One catalog of words for each locale, in the project's order.
    package var locales: [LocaleCatalog]
    /// The findings that comments in the files let stand.
    package var suppressions: [Suppression]
    /// Telephone numbers and addresses that appear in nothing that is published.
    package var forbidden: EntryTable<Forbidden>
    /// Every file as it was read, in the order of the paths.
    package var files: [SourceFile]
    /// The data that differ by place: records of typed columns.
    package var tables: EntryTable<Table> = EntryTable()
    /// The project's own calendars of public holidays, by country.
    package var holidays: EntryTable<HolidayCalendar> = EntryTable()
    /// The pictures that were given out.
    package var pictures: EntryTable<SentPicture> = EntryTable()
    /// The recordings of scripts.
    package var recordings: EntryTable<Recording> = EntryTable()
    /// The days of facts and sources as a whole; nil before the catalog is complete.
    var timing: FactTiming?

    /// The kind of a document of the catalog; nil if there is none of that id.
    package func kind(of document: String) -> DocumentKind? { documents[document] }

    /// The id of the document that shows the terms; nil where there is none.
    package var glossary: String? { terms.count > 0 || terms.isUnread ? documents.glossary : nil }

    /// The ids of the documents, in the order of the outline; the glossary comes last.
    package var documentIDs: [String] { outline.documents.ids + (terms.count > 0 ? glossary.map { [$0] } ?? [] : []) }

    /// The file, by name without `.yaml`, that holds the words of a document in each locale.
    package func file(of document: String) -> String {
        kind(of: document)?.hasTermPages == true ? DataFile.glossary.rawValue : document
    }

    /// The words of `tag`.
    package func locale(_ tag: LocaleTag) -> LocaleCatalog? { locales.first { $0.settings.tag == tag } }
}

/// The words in one language.
package struct LocaleCatalog: Sendable {
    /// The language's conventions.
    package var settings: LocaleSettings
    /// Messages by file (`story`, `guidance`, `hazards`, `interface`), then by id.
    package var messages: [String: EntryTable<CatalogMessage>]
    /// The glossary, by term id.
    package var glossary: EntryTable<GlossaryEntry>
    /// The words on facts, by fact id.
    package var facts: EntryTable<FactWording>
    /// The words on contacts, by contact id.
    package var contacts: EntryTable<ContactWording>
    /// The words on sources, by source id.
    package var sources: EntryTable<SourceWording>
    /// The origin and the state of each text, by the full id of its message.
    package var reviews: EntryTable<MessageReview>
    /// The words on tables, by table id.
    package var tables: EntryTable<TableWording> = EntryTable()
    /// The language's own names of places, by id; the program ships others.
    package var placeNames: [String: String] = [:]
    /// The words of the pages for other sites, by key; empty where the program's own serve.
    package var otherSites: EntryTable<OtherSitesText> = EntryTable()
    /// The words of the search, by the full id of what they lead to or by the name of a group.
    package var search: EntryTable<SearchWords> = EntryTable()

    /// A message by file and id.
    package func message(_ file: String, _ id: String) -> CatalogMessage? { messages[file]?[id] }
}
