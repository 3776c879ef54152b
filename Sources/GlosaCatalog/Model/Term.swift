import GlosaDiagnostics

/// A term of the glossary, as far as it is the same in every language.
public struct Term: Sendable {
    /// Its id: `credible-fear-interview`.
    public var id: String
    /// An abbreviation that is the same everywhere: `ICE`.
    public var abbreviation: String?
    /// Whether it is never translated, such as a name.
    public var isUntranslated: Bool
    /// Ids of terms to read next.
    public var seeAlso: [String]
    /// Ids of the sources of its definition.
    public var sources: [String]
    /// Where it is defined.
    public var place: Diagnostic.Place
    /// Where it names each of the terms and sources that it names.
    var mentions: [String: Diagnostic.Place] = [:]
}

/// A term in one language.
public struct GlossaryEntry: Sendable {
    /// The approved rendering.
    public var term: String
    /// Renderings that are accepted as well.
    public var also: [String]
    /// Inflected forms of these that folding of plural and gender does not find: `jueces`.
    public var forms: [String]
    /// Phrases that have a rendering in them and are not the term: CBP Home is not CBP.
    public var except: [String]
    /// Renderings to avoid, each with the reason.
    public var avoid: [Avoided]
    /// The abbreviation in this language, where it has one of its own.
    public var abbreviation: String?
    /// One or two plain sentences.
    public var definition: CatalogMessage?
    /// The term in a sentence.
    public var example: CatalogMessage?
    /// What it does not mean.
    public var not: CatalogMessage?
    /// Whether the rendering is our own, because no official one was confirmed.
    public var isOurRendering: Bool
    /// Where it is defined.
    public var place: Diagnostic.Place

    /// A rendering to avoid.
    public struct Avoided: Sendable {
        /// The words.
        public var words: String
        /// The reason.
        public var because: CatalogMessage?
    }
}
