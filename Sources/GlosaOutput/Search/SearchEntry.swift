/// Something that a search leads to. A step is named by its subject and leads to its page: what it says never stands among
/// results, where its hazards, its sources and its days would be missing.
package struct SearchEntry: Sendable {
    /// Its kind.
    package var kind: Kind
    /// Its title; empty for a step without a short name.
    package var title: String
    /// The address of a part or a term from the search page; of anything else its id on the page of the part before it.
    package var place: String
    /// The stems by which it is found.
    package var stems = SearchStems()

    /// A kind of things that are found, as the script of the search reads it.
    package enum Kind: String, Sendable {
        /// A part of a guide, before whatever stands in it.
        case part = "p"
        /// The heading of a situation.
        case branch = "b"
        /// A step, or something not to do.
        case step = "s"
        /// A table.
        case table = "t"
        /// A term of the glossary.
        case word = "w"
    }
}
