import GlosaCatalog
import GlosaICU

/// One document in one language: the tree that every output is made from. All words that a reader meets in it are in
/// it, so that no output can say something that another does not.
public struct Document: Sendable {
    /// Its id in the outline: `story`, `guidance`, `glossary`.
    public var id: String
    /// The language.
    public var locale: LocaleTag
    /// Which way the language is written.
    public var direction: WritingDirection
    /// Its title.
    public var title: [Inline]
    /// What it is, in a sentence.
    public var summary: [Inline]
    /// What stands before everything else: until when it holds, that it is no advice, who has reviewed it.
    public var head: [Notice]
    /// Its sections, in order.
    public var sections: [Section]
    /// The heading of the sources.
    public var sourcesTitle: [Inline]
    /// Every source that it cites, in the order of first citation; number 1 is the first.
    public var sources: [CitedSource]
    /// The day on which the content was last written or read through.
    public var writtenOn: CivilDate
    /// The last day on which it may be relied on; nil for a document that does not expire.
    public var validUntil: CivilDate?

    /// One section.
    public struct Section: Sendable {
        /// Its id in the outline, which is also its place in an address.
        public var id: String
        /// Its title.
        public var title: [Inline]
        /// What stands in it.
        public var blocks: [Block]
    }

    /// A sentence that the reader must meet first.
    public struct Notice: Sendable {
        /// What it is about.
        public var kind: Kind
        /// Its words.
        public var text: [Inline]

        /// What a notice is about.
        public enum Kind: String, Sendable {
            /// Until when the document holds.
            case validUntil = "valid-until"
            /// That it is no legal advice.
            case notAdvice = "not-advice"
            /// Who has reviewed it, or that nobody has.
            case legalReview = "legal-review"
            /// On which day it was written.
            case written
        }
    }

    /// A source with the words that cite it.
    public struct CitedSource: Sendable {
        /// The source.
        public var source: Source
        /// How it is cited in this language.
        public var text: [Inline]
    }
}
