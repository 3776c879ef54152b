import GlosaCatalog
import GlosaDocument

/// An entry with its words: the document of one language that it is, or the part of one.
package struct PublishedEntry: Sendable {
    /// The entry.
    package let entry: Entry
    /// The document that stands by itself, with sources numbered for it alone.
    package let document: Document
    /// The document as its page has it: of the first part of a guide, the opening of the whole.
    package let onPage: Document
}

/// An item with its words in every language.
package struct PublishedItem: Sendable {
    /// The item.
    package let item: Publication.Item
    /// Its entries, in the order of the project's languages.
    package let entries: [PublishedEntry]
}
