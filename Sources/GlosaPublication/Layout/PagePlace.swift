import GlosaCatalog

/// A page of a site, whatever its language.
package enum PagePlace: Hashable, Sendable {
    /// The first page of one language.
    case home
    /// A document. Of guidance, its opening: the first section, and the way to the others.
    case document(String)
    /// A section of guidance.
    case section(document: String, section: String)
    /// All of a guidance on one page.
    case whole(String)
    /// A term of the glossary.
    case term(String)
    /// What became of a picture that was sent, by its id.
    case picture(String)
    /// The search over guides and glossary.
    case search
    /// Every document in one file, to keep.
    case everything
    /// The way to show our content on another site.
    case partners
    /// What every key of the data for other sites means.
    case reference

    /// The id, in the one file that holds every document, of what is `name` on a document's own page.
    package static func anchor(_ name: String, of document: String) -> String { "\(document)-\(name)" }
}
