import GlosaDiagnostics
import GlosaICU

/// The order of everything: outline.yaml. Words are ids of messages in the document's own file.
package struct Outline: Sendable {
    /// The sections of each document, by document id.
    package var documents: EntryTable<[Section]>

    /// One section of a document. Its title is the message `<id>-title`.
    package struct Section: Sendable {
        /// Its id.
        package var id: String
        /// Its content, in order.
        package var blocks: [Block]
        /// The place of its definition.
        package var place: Diagnostic.Place
    }

    /// An id that the outline names, with where it stands there.
    package struct Reference: Hashable, Sendable {
        /// The id.
        package var id: String
        /// The place where the outline names it.
        package var place: Diagnostic.Place
    }

    /// One thing in a section.
    package indirect enum Block: Sendable {
        /// A heading inside a section.
        case heading(Reference)
        /// A paragraph.
        case paragraph(Claim)
        /// A list of points.
        case points([Claim])
        /// Dated events, in order.
        case timeline([Event])
        /// Stations of a way, in order.
        case route(Route)
        /// A content warning and the paragraphs that it covers.
        case warning(Reference, paragraphs: [Claim])
        /// A question and the paragraphs that answer it.
        case question(Reference, answer: [Claim])
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
        /// Situations among which a reader chooses.
        case choice(Choice)
        /// A table, and the message that tells one of its rows as a sentence.
        case table(Reference, says: Reference)
        /// The place of an item that was taken back: a change says when and why.
        case withdrawn(Reference)
        /// The section in a few lines, for a chat, a voice or a picture.
        case retelling(Retelling)
    }

    /// An entry of a timeline.
    package struct Event: Sendable {
        /// The message that tells it, with who says so. The date is among its facts.
        package var claim: Claim
        /// The date fact.
        package var on: Reference

        /// The message that tells it.
        package var message: Reference { claim.message }
    }

    /// The way that somebody went, or was taken.
    package struct Route: Sendable {
        /// The stations, in the order in which they were reached.
        package var stations: [Station]
        /// The paragraphs that say what the thick part of the line is; empty where no part of it is.
        package var held: [Claim]
    }

    /// A station of a route.
    package struct Station: Sendable {
        /// The message that names the place, with who says so; the date is among its facts. It answers for what happened
        /// there and for how long, too.
        package var claim: Claim
        /// The date fact; nil where no day is known, or where the words say it better.
        package var on: Reference?
        /// The message of what happened there.
        package var says: Reference?
        /// The message of how long it lasted.
        package var lasted: Reference?
        /// True where the person was held from here to the next station.
        package var isHeld: Bool

        /// The message that names the place.
        package var message: Reference { claim.message }
    }

    /// A step of guidance: what to do, or what not to do.
    package struct Item: Sendable {
        /// An order to do it, or not to.
        package var kind: Kind
        /// A few words above the action; nil where the action is its own heading.
        package var heading: Reference?
        /// The picture beside the heading.
        package var pictogram: Pictogram?
        /// The action, with who says so; it answers for why, for what one needs and for the words to say, too.
        package var claim: Claim
        /// The reason.
        package var why: Reference?
        /// The things that one needs for it.
        package var need: [Reference]
        /// Words to say aloud.
        package var say: [Reference]
        /// Whom to call, or where to look.
        package var contacts: [Reference]
        /// What to know once one has called or looked.
        package var then: [Reference]
        /// The date of the copy that was read.
        package var seen: SeenDate?
        /// Days after `seen` until it must be read again.
        package var checkEvery: Int?
        /// The last day on which it may be relied on, by its author; ``Catalog/expiry(of:in:)`` knows what shortens it.
        package var expires: CivilDate?
        /// True for a rule that may change any day: it is told with the day on which it was read.
        package var isVolatile = false
        /// The sentences and steps that it must never appear without.
        package var hazards: [Reference]
        /// Those of the hazards that the step's own words tell in the open: their sentences stand in full at the end
        /// of the section.
        package var tells: [Reference]
        /// For whom it is; nil for everyone.
        package var audience: Audience?
        /// For whose situation it is.
        package var appliesTo: Applicability

        /// The action: the id of the message is the id of the item.
        package var action: Reference { claim.message }

        /// An order, or a warning off.
        package enum Kind: Sendable {
            /// Something to do.
            case step
            /// Something not to do.
            case avoid
        }
    }

    /// Items for one situation: at night, or outside the country.
    package struct Branch: Sendable {
        /// Its heading.
        package var title: Reference
        /// For whom it is; nil for everyone.
        package var audience: Audience?
        /// Its content.
        package var blocks: [Block]
    }

    /// Situations among which a reader chooses: in the country or outside it, by day or by night.
    package struct Choice: Sendable {
        /// Its id, which no message bears.
        package var id: Reference
        /// What holds in each of them, and stands before them.
        package var shared: [Block]
        /// The situations. A page shows the first until a reader chooses another; every other output has all.
        package var branches: [Branch]
    }
}
