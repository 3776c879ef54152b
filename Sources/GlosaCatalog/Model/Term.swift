import GlosaDiagnostics

/// A term of the glossary, as far as it is the same in every language.
package struct Term: Sendable {
    /// Its id: `credible-fear-interview`.
    package var id: String
    /// An abbreviation that is the same everywhere: `ICE`.
    package var abbreviation: String?
    /// True where it is never translated, such as a name.
    package var isUntranslated: Bool
    /// Its rank among the words that readers hear first: 1 is the first; nil for the others, which stand from A to Z.
    package var heard: Int?
    /// Ids of terms to read next.
    package var seeAlso: [String]
    /// Ids of the sources of its definition.
    package var sources: [String]
    /// The place of its definition.
    package var place: Diagnostic.Place
    /// The place where it names each of the terms and sources that it names.
    var mentions: [String: Diagnostic.Place] = [:]
}

/// A term in one language.
package struct GlossaryEntry: Sendable {
    /// The approved rendering.
    package var term: String
    /// Renderings that are accepted as well.
    package var also: [String]
    /// Inflected forms of these that folding of plural and gender does not find: `jueces`.
    package var forms: [String]
    /// Words that readers look for and that lead to the entry, and are no rendering of the term: *grillete*, for an agency
    /// that puts it on people. A search goes by them; no text needs them marked.
    package var foundBy: [String]
    /// Phrases that have a rendering in them and are not the term: CBP Home is not CBP.
    package var except: [String]
    /// Renderings to avoid, each with the reason.
    package var avoid: [Avoided]
    /// The abbreviation in this language, where it has one of its own.
    package var abbreviation: String?
    /// One or two plain sentences.
    package var definition: CatalogMessage?
    /// The term in a sentence.
    package var example: CatalogMessage?
    /// The meanings that it does not have.
    package var not: CatalogMessage?
    /// True where the rendering is our own, because no official one was confirmed.
    package var isOurRendering: Bool
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// A rendering to avoid.
    package struct Avoided: Sendable {
        /// The words.
        package var words: String
        /// The reason.
        package var because: CatalogMessage?
    }
}
