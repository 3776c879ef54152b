import GlosaCatalog
import GlosaICU

/// One document in one language: the tree that every output is made from. All words that a reader meets in it are in
/// it, so that no output can say something that another does not.
public struct Document: Sendable {
    /// Its id in the outline: `story`, `guidance`, `glossary`.
    public var id: String
    /// Its kind.
    public var kind: DocumentKind
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
    /// The heading of the words.
    public var wordsTitle: [Inline]
    /// The terms of the glossary that it uses, in the order of first use, each with what it means.
    public var words: [WordNote]
    /// The heading of the sources.
    public var sourcesTitle: [Inline]
    /// Every source that it cites, in the order of first citation; number 1 is the first.
    public var sources: [CitedSource]
    /// The day on which the content was last written or read through.
    public var writtenOn: CivilDate
    /// The last day on which it may be relied on; nil for a document that does not expire.
    public var validUntil: CivilDate?
    /// How it is called where others may see it: in a tab, in the preview of a link.
    public var preview: Preview

    /// A title and a sentence for where others may see them. They never name what endangers a reader.
    public struct Preview: Hashable, Sendable {
        /// The title.
        public var title: String
        /// What it is, in a sentence.
        public var summary: String

        /// A title and a sentence.
        public init(title: String, summary: String) {
            self.title = title
            self.summary = summary
        }
    }

    /// A term that the document uses, with what it means.
    public struct WordNote: Sendable {
        /// The term's id.
        public var id: String
        /// The approved rendering, with its abbreviation.
        public var term: String
        /// One or two sentences.
        public var definition: [Inline]
    }

    /// One section.
    public struct Section: Sendable {
        /// Its id in the outline, which is also its place in an address.
        public var id: String
        /// Its title.
        public var title: [Inline]
        /// What stands in it.
        public var blocks: [Block]
        /// How it is called where others may see it.
        public var preview: Preview
    }

    /// A sentence that the reader must meet first.
    public struct Notice: Sendable {
        /// What it is about.
        public var kind: Kind
        /// Its words.
        public var text: [Inline]

        /// What a notice is about.
        public enum Kind: String, CaseIterable, Sendable {
            /// Until when the document holds.
            case validUntil = "valid-until"
            /// That it is no legal advice.
            case notAdvice = "not-advice"
            /// Who has reviewed it, or that nobody has.
            case legalReview = "legal-review"
            /// On which day it was written.
            case written
            /// That its day has passed.
            case expired
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
