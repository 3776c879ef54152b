import GlosaCatalog
import GlosaICU

/// One document in one language: the tree that every output is made from. All words that a reader meets in it are in
/// it, so that no output can say something that another does not.
package struct Document: Sendable {
    /// Its id in the outline: `story`, `guidance`, `glossary`.
    package var id: String
    /// Its kind.
    package var kind: DocumentKind
    /// The language.
    package var locale: LocaleTag
    /// The direction in which the language is written.
    package var direction: WritingDirection
    /// Its title.
    package var title: [Inline]
    /// Its kind, in a sentence.
    package var summary: [Inline]
    /// What stands before everything else whatever is kept of the document: that it is no advice, who has reviewed it.
    package var notices: [Notice]
    /// Its sections, in order.
    package var sections: [Section]
    /// The heading of the words.
    package var wordsTitle: [Inline]
    /// The terms of the glossary that it uses, in the order of first use, each with what it means.
    package var words: [WordNote]
    /// The heading of the sources.
    package var sourcesTitle: [Inline]
    /// Every source that it cites, in the order of first citation; number 1 is the first.
    package var sources: CitedSources
    /// The day on which the content was last written or read through.
    package var writtenOn: CivilDate
    /// The last day on which it may be relied on: the first among its sections; nil for a document that does not expire.
    package var validity: Validity?
    /// The way in which it is called where others may see it: in a tab, in the preview of a link.
    package var preview: Preview
    /// The record of each text of the catalog that it shows, by its words without citations.
    package var texts: [String: TextRecord] = [:]

    /// The text that stands before everything else: what it is, then until when it holds; that its day has passed comes
    /// before all.
    package var head: [Notice] {
        guard let notice = validity?.notice else { return notices }
        guard notice.kind != .expired, let last = notices.lastIndex(where: { $0.kind == .notAdvice }) else {
            return [notice] + notices
        }
        return notices[...last] + [notice] + notices[(last + 1)...]
    }

    /// The last day on which it may be relied on; nil for a document that does not expire.
    package var validUntil: CivilDate? { validity?.until }

    /// The last day of something, with the sentence that says it.
    package struct Validity: Sendable {
        /// The last day on which it may be relied on.
        package var until: CivilDate
        /// The sentence: until when it holds, or that the day has passed.
        package var notice: Notice
    }

    /// A title and a sentence for where others may see them. They never name what endangers a reader.
    package struct Preview: Hashable, Sendable {
        /// The title.
        package var title: String
        /// Its kind, in a sentence.
        package var summary: String

        /// A title and a sentence.
        package init(title: String, summary: String) {
            self.title = title
            self.summary = summary
        }
    }

    /// A term that the document uses, with what it means.
    package struct WordNote: Sendable {
        /// The term's id.
        package var id: String
        /// The approved rendering, with its abbreviation.
        package var term: String
        /// One or two sentences.
        package var definition: [Inline]
    }

    /// One section.
    package struct Section: Sendable {
        /// Its id in the outline, which is also its place in an address.
        package var id: String
        /// Its title.
        package var title: [Inline]
        /// Its content.
        package var blocks: [Block]
        /// The way in which it is called where others may see it.
        package var preview: Preview
        /// The last day on which it may be relied on: the first among its steps; nil for a section that does not expire.
        package var validity: Validity?
        /// The section as a text for a chat; nil where nobody has written one.
        package var chat: Retelling?
        /// The section as a script to read aloud; nil where nobody has written one.
        package var voice: Retelling?
        /// The section as the words of a picture; nil where nobody has written one.
        package var picture: Retelling?
    }

    /// A section in a few lines that stand alone, without citations: who says so stands on its page.
    package struct Retelling: Sendable {
        /// The lines, in order, and behind them the whole sentences of what they must never go without.
        package var lines: [[Inline]]
        /// Those of the lines that are sentences of hazards, which come last.
        package var hazardCount: Int
        /// True where the day of a step that it retells has passed: what it says may have changed.
        package var isExpired: Bool
    }

    /// A sentence that the reader must meet first.
    package struct Notice: Sendable {
        /// Its subject.
        package var kind: Kind
        /// Its words.
        package var text: [Inline]

        /// The subject of a notice.
        package enum Kind: String, CaseIterable, Sendable {
            /// Until when the document holds.
            case validUntil = "valid-until"
            /// That it is no legal advice.
            case notAdvice = "not-advice"
            /// The lawyer who has reviewed it, or the statement that nobody has.
            case legalReview = "legal-review"
            /// On which day it was written.
            case written
            /// That its day has passed.
            case expired
            /// That its translation is a draft, or older than its original.
            case translation
            /// That nobody has decided on its publication.
            case preview
        }
    }

    /// A source with the words that cite it.
    package struct CitedSource: Sendable {
        /// The source.
        package var source: Source
        /// The way in which it is cited in this language.
        package var text: [Inline]
    }
}
