import GlosaCatalog
import GlosaICU

/// An item as one language publishes it: its page, its data and its frame, as far as it has them.
package struct Entry: Sendable {
    /// The item.
    package let item: ItemID
    /// The kind of the document that it is, or belongs to; of a fact, a reference.
    package let kind: DocumentKind
    /// The language.
    package let locale: LocaleTag
    /// The change that ended the item: what is published is its tombstone.
    package let end: Change?
    /// The page that shows it; nil for a fact, and for what is gone and was no part of a guide.
    package let page: PagePlace?
    /// The file of data. Terms, facts and what is gone share one with the other languages.
    package let data: BundlePath?
    /// The path of the page for frames.
    package let frame: String?

    /// True for a whole document.
    package var isDocument: Bool { if case .document = item, end == nil { true } else { false } }

    /// True for a part of a guide, which leaves its page as a text for a chat and as a script.
    package var isPart: Bool { isPartOrWas && end == nil }

    /// True for a part of a guide, also for one that is gone.
    package var isPartOrWas: Bool { if case .section = item { true } else { false } }
}

extension Catalog {
    /// The file of data of an item in one language; nil for what has none of its own, such as a step, or a section of a
    /// document that is one page. The file of what is gone stays where it was.
    package func data(of item: ItemID, in locale: LocaleTag) -> BundlePath? {
        switch item {
        case .document(let id): .document(id, locale)
        case .section(let document, let section):
            kind(of: document)?.hasSectionPages ?? true
                ? .section(document: document, section: section, locale) : nil
        case .term(let id): .term(id)
        case .fact(let id): .fact(id)
        case .contact, .step, .table, .row: nil
        }
    }
}
