import GlosaDiagnostics

/// One value of a project's files that is not what it was: added, gone, or another.
package struct FileChange: Sendable {
    /// What the value is to a reader, which says how near to one the change comes.
    package let kind: Kind
    /// The id of the thing that it belongs to: `contacts.ice-line`, `guidance.find-open`, `es.locale`.
    package let subject: String
    /// The key within it, with those around it: `hours.from`; empty for the thing itself.
    package let key: String
    /// The value that it had; nil where it is new.
    package let old: String?
    /// The value that it has; nil where it is gone.
    package let new: String?
    /// The place where it stands; of what is gone, the place where it was looked for.
    package let place: Diagnostic.Place

    /// The kinds of values, the nearest to a reader's harm first.
    package enum Kind: String, CaseIterable, Sendable {
        /// A number, an address, or what is said of one.
        case contact
        /// A warning, or what carries one.
        case hazard
        /// A check that is silenced or lowered, or a number that is no longer forbidden.
        case exemption
        /// Who may review, attest or verify.
        case person
        /// A record of a review, or of a value.
        case review
        /// A fact, a table, a holiday.
        case fact
        /// The order of documents, steps, their sources and days.
        case outline
        /// A convention of a language, by which values are written and said.
        case convention
        /// The project as a whole.
        case project
        /// A text of a guide.
        case guidance
        /// Words of the program: that no lawyer has read a page, that its day has passed.
        case words
        /// A source.
        case source
        /// A text of another document, of the glossary or of the search.
        case text
        /// A file that is none of a catalog's.
        case file
    }
}
