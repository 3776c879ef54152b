import GlosaDiagnostics

/// The words of one locale on a table.
package struct TableWording: Sendable {
    /// The subject of the table, in a few words.
    package var caption: CatalogMessage?
    /// Whom it speaks of, and as of which day it was read, in the past.
    package var head: CatalogMessage?
    /// The headings, by the id of the column; that of the key among them.
    package var headings: EntryTable<CatalogMessage>
    /// The words of texts and choices, by column, then by value.
    package var words: EntryTable<EntryTable<CatalogMessage>>
    /// That nothing is known of the places that no row answers for; nil where every place is answered.
    package var unanswered: CatalogMessage?
    /// The place of its definition.
    package var place: Diagnostic.Place
    /// The place where it names each of the columns that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// The words of a value.
    package func words(_ value: String, in column: String) -> CatalogMessage? { words[column]?[value] }

    /// Every message in it, in order.
    package var all: [CatalogMessage] {
        [caption, head].compactMap { $0 } + headings.entries.map(\.value)
            + words.entries.flatMap { $0.value.entries.map(\.value) } + [unanswered].compactMap { $0 }
    }

    /// The message that stands in the place of one of another language's wording; nil where there is none.
    func twin(of message: CatalogMessage) -> CatalogMessage? { all.first { $0.id == message.id } }
}
