import GlosaDiagnostics
import GlosaICU

/// The order of everything: outline.yaml. Words are ids of messages in the document's own file.
public struct Outline: Sendable {
    /// The sections of each document, by document id.
    public var documents: EntryTable<[Section]>

    /// One section of a document. Its title is the message `<id>-title`.
    public struct Section: Sendable {
        /// Its id.
        public var id: String
        /// What stands in it, in order.
        public var blocks: [Block]
        /// Where it is defined.
        public var place: Diagnostic.Place
    }

    /// An id that the outline names, with where it stands there.
    public struct Reference: Hashable, Sendable {
        /// The id.
        public var id: String
        /// Where the outline names it.
        public var place: Diagnostic.Place
    }

    /// One thing in a section.
    public indirect enum Block: Sendable {
        /// A heading inside a section.
        case heading(Reference)
        /// A paragraph.
        case paragraph(Reference)
        /// A list of points.
        case points([Reference])
        /// Dated events, in order.
        case timeline([Event])
        /// A content warning and the paragraphs that it covers.
        case warning(Reference, paragraphs: [Reference])
        /// A question and the paragraphs that answer it.
        case question(Reference, answer: [Reference])
        /// Facts of which sources disagree.
        case disagreements([Reference])
        /// Every source of a kind.
        case bibliography(Source.Kind)
        /// Contacts, with all that is known of each.
        case contacts([Reference])
        /// Words to say aloud.
        case say([Reference])
        /// Labels after which there is room to write, on paper.
        case fill([Reference])
        /// Something to do, or not to do.
        case item(Item)
        /// Items for one situation, under a heading.
        case branch(Branch)
        /// The place of an item that was taken back: a change says when and why.
        case withdrawn(Reference)
    }

    /// An entry of a timeline.
    public struct Event: Sendable {
        /// The message that tells it.
        public var message: Reference
        /// The date fact.
        public var on: Reference
        /// Sources beyond those of the facts that it names.
        public var sources: [Reference]
    }

    /// A step of guidance: what to do, or what not to do.
    public struct Item: Sendable {
        /// Whether to do it or not to.
        public var kind: Kind
        /// What to do: the id of the message is the id of the item.
        public var action: Reference
        /// Why.
        public var why: Reference?
        /// What one needs for it.
        public var need: [Reference]
        /// Words to say aloud.
        public var say: [Reference]
        /// Whom to call, or where to look.
        public var contacts: [Reference]
        /// Who says so.
        public var sources: [Reference]
        /// Whether it is our own caution, for which no source was read.
        public var isOwnCaution: Bool
        /// The date of the copy that was read.
        public var seen: SeenDate?
        /// Days after `seen` until it must be read again.
        public var checkEvery: Int?
        /// The last day on which it may be relied on.
        public var expires: CivilDate?
        /// What it must never appear without.
        public var hazards: [Reference]
        /// Whether a text for a chat must not go without it.
        public var isForChat: Bool
        /// For whom it is; nil for everyone.
        public var audience: Audience?
        /// For whose situation it is.
        public var appliesTo: Applicability

        /// Whether an item is an order or a warning off.
        public enum Kind: Sendable {
            /// Something to do.
            case step
            /// Something not to do.
            case avoid
        }
    }

    /// Items for one situation: at night, or outside the country.
    public struct Branch: Sendable {
        /// Its heading.
        public var title: Reference
        /// For whom it is; nil for everyone.
        public var audience: Audience?
        /// What stands in it.
        public var blocks: [Block]
    }
}
