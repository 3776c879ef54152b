import GlosaCatalog
import GlosaICU

/// One thing in a section of a document.
package indirect enum Block: Sendable {
    /// A heading inside the section.
    case heading([Inline])
    /// A paragraph.
    case paragraph(ClaimLine)
    /// Points in no order.
    case points([ClaimLine])
    /// Dated events, in order.
    case timeline([TimelineEvent])
    /// Stations of a way, in order.
    case route(Route)
    /// A content warning, and the passage that it covers.
    case warning([Inline], [ClaimLine])
    /// A question, and the paragraphs that answer it.
    case question([Inline], [ClaimLine])
    /// Things to do, in order, or things not to do.
    case items(GuidanceItem.Kind, [GuidanceItem])
    /// Blocks for one situation, under a heading.
    case branch(Branch)
    /// Situations among which a reader chooses.
    case choice(Choice)
    /// Words to say aloud.
    case say([[Inline]])
    /// Labels after which there is room to write, on paper.
    case fill([[Inline]])
    /// Contacts.
    case contacts(ContactList)
    /// An entry of the glossary.
    case term(TermEntry)
    /// The points on which sources disagree.
    case disagreements([Disagreement])
    /// Sources, one line each.
    case bibliography([[Inline]])
    /// The data that differ by place, one record a row.
    case table(DocumentTable)
    /// The item that was taken back, in its place.
    case withdrawn(Withdrawal)

    /// Blocks for one situation.
    package struct Branch: Sendable {
        /// Its id.
        package var id: String
        /// Its heading.
        package var title: [Inline]
        /// For whom it is; nil for everyone.
        package var audience: Audience?
        /// Its content.
        package var blocks: [Block]
    }

    /// Situations among which a reader chooses. Whoever cannot choose, on paper or without style, has all of them.
    package struct Choice: Sendable {
        /// Its id.
        package var id: String
        /// What holds in each of them, before them.
        package var shared: [Block]
        /// The situations, the first of which a page shows until a reader chooses.
        package var branches: [Branch]

        /// What holds in each situation, then the situations, as blocks one after another.
        package var blocks: [Block] { shared + branches.map { .branch($0) } }
    }
}

/// An entry of a timeline.
package struct TimelineEvent: Sendable {
    /// Its id.
    package var id: String
    /// The date, as data.
    package var date: FactSpan
    /// The event.
    package var text: [Inline]
    /// Those who stand behind it.
    package var support: ClaimSupport
}

/// The way that somebody went, or was taken.
package struct Route: Sendable {
    /// The stations, in the order in which they were reached.
    package var stations: [Station]
    /// The paragraphs that say what the thick part of the line is; empty where no part of it is.
    package var held: [ClaimLine]

    /// A station of a route.
    package struct Station: Sendable {
        /// Its id.
        package var id: String
        /// The place.
        package var title: [Inline]
        /// The date, as data; nil where the words have it.
        package var date: FactSpan?
        /// What happened there; empty where the title says it.
        package var text: [Inline]
        /// How long it lasted; empty where nobody says.
        package var lasted: [Inline]
        /// True where the person was held from here to the next station.
        package var isHeld: Bool
        /// Those who stand behind it.
        package var support: ClaimSupport

        /// Every line of the station that has words, in reading order.
        package var lines: [[Inline]] { [title, date.map { [.fact($0)] } ?? [], text, lasted].filter { !$0.isEmpty } }

        /// The lines that somebody wrote for readers.
        var prose: [[Inline]] { [title, text, lasted].filter { !$0.isEmpty } }
    }
}

/// Something to do, or not to do, with all that must stand with it.
package struct GuidanceItem: Sendable {
    /// Its id.
    package var id: String
    /// An order to do it, or not to.
    package var kind: Kind
    /// Which of the things to do it is, from 1; what is not to be done has no number.
    package var number: Int
    /// That the rule may have changed, when its day has passed: then nobody may act on the rest without asking.
    package var fold: [Inline]?
    /// A few words above the action; nil where the action is its own heading.
    package var heading: [Inline]?
    /// The picture that pages have beside the heading.
    package var pictogram: Pictogram?
    /// The action.
    package var action: [Inline]
    /// Why, with what, whom to call, what to beware of, and after all that stands in the open, what is one tap away on a
    /// page: in the order in which they are shown.
    package var details: [Detail]
    /// For whom it is; nil for everyone.
    package var audience: Audience?
    /// For whose situation it is.
    package var appliesTo: Applicability
    /// Ids of the hazards that it carries.
    package var hazards: [String]
    /// Those who stand behind it.
    package var support: ClaimSupport
    /// The date of the copy that was read.
    package var seen: SeenDate?
    /// The last day on which it may be relied on.
    package var expires: CivilDate?
    /// The last day on which the copy that was read is recent enough; nil for what is never read again.
    package var reviewDue: CivilDate?
    /// True for a rule that may change any day, which is told with the day on which it was read.
    package var isVolatile = false
    /// The state of the translation of its words; nil where none is in work.
    package var translation: TranslationState?

    /// Ids of its sources.
    package var sources: [String] { support.sources }

    /// An order, or a warning off.
    package enum Kind: String, CaseIterable, Sendable {
        /// Something to do.
        case step
        /// Something not to do.
        case avoid
    }

    /// Something that stands with an item.
    package struct Detail: Sendable {
        /// Its kind.
        package var kind: Kind
        /// The words before it; empty where it needs none.
        package var label: [Inline]
        /// Its lines.
        package var lines: [[Inline]]
        /// Its contacts.
        package var contacts: ContactList?
        /// The same said shorter, where a page has all of it already.
        package var short: [[Inline]]?
        /// True where the same words stand earlier in the section.
        package var isRepeated = false
        /// True for what is one tap away on a page: who says so, when it was read, and what the step tells in the open
        /// already.
        package var isAside = false

        /// The text that stands with an item.
        package enum Kind: String, CaseIterable, Sendable {
            /// On which day it changed, and why: for thirty days.
            case change
            /// For whom it is.
            case audience
            /// The sentences and steps that it must never appear without.
            case hazard
            /// The reason why to do it.
            case why
            /// On which day a rule that may change any day was read.
            case reading
            /// The things that one needs for it.
            case need
            /// Words to say.
            case say
            /// Whom to call, or where to look.
            case contacts
            /// The things to know once one has called or looked.
            case then
            /// Those who say so, when it was read, until when it holds.
            case provenance
            /// That its translation is a draft, or older than its original.
            case translation
        }
    }
}

/// Contacts that stand together, with what has and has not been checked of them.
package struct ContactList: Sendable {
    /// The contacts.
    package var entries: [Entry]
    /// Said once for all: that nobody has dialled these numbers yet.
    package var remark: [Inline]
    /// True where the section has said so already.
    package var isRemarkRepeated = false
    /// Who says so of each contact, when it was read, and what nobody has tried, one line each: a page has them one tap
    /// away. Of a step they stand with its own.
    package var asides: [[Inline]] = []
    /// Those of them that the section does not have yet, in any situation: a page has each once.
    package var newAsides: [[Inline]] = []

    /// A contact as a document shows it.
    package struct Entry: Sendable {
        /// The contact as the catalog has it: its hours, whom it is for and what it helps with as data.
        package var contact: Contact
        /// Its name.
        package var name: [Inline]
        /// The number or the address.
        package var span: ContactSpan
        /// The last day on which the copy that was read of it is recent enough; nil for what is never read again.
        package var reviewDue: CivilDate?
        /// The public holidays on which nobody answers while the document is valid, where it is known when they are.
        package var closedOn: [CivilDate] = []
        /// The days of which ``closedOn`` names every holiday; nil where no calendar says when they are.
        package var holidaysKnown: ClosedRange<CivilDate>?
        /// Warnings that never part from the number, in every list that names it: that a machine answers, or that it is
        /// for the detained person alone.
        package var cautions: [[Inline]]
        /// What to know, hours, languages, reach: one line each. The hours alone where the rest stands earlier in the section.
        package var details: [[Inline]]

        /// Its id.
        package var id: String { contact.id }

        /// The opening hours as data; nil when they are not known, and for a page.
        package var hours: Contact.Hours? { contact.hours }

        /// The cautions, then the details.
        package var lines: [[Inline]] { cautions + details }
    }
}

/// A term of the glossary as a document shows it.
package struct TermEntry: Sendable {
    /// Its id.
    package var id: String
    /// The approved rendering.
    package var term: String
    /// Its abbreviation, where the term does not hold it already.
    package var abbreviation: String?
    /// One or two sentences.
    package var definition: [Inline]
    /// Example, what it does not mean, other renderings, renderings to avoid, where to read on, sources.
    package var details: [Detail]
    /// The last day on which it may be relied on; nil for an entry that tells nothing that expires.
    package var validity: Document.Validity?

    /// Something more about a term.
    package struct Detail: Sendable {
        /// Its kind.
        package var kind: Kind
        /// The words before it; empty where it needs none.
        package var label: [Inline]
        /// Its lines.
        package var lines: [[Inline]]

        /// The words about a term beside its definition.
        package enum Kind: String, CaseIterable, Sendable {
            /// That the rendering is our own.
            case ours
            /// The term in a sentence.
            case example
            /// The meanings that it does not have.
            case not
            /// Renderings that are accepted.
            case also
            /// Renderings to avoid, with the reason.
            case avoid
            /// Terms to read next.
            case seeAlso = "see-also"
            /// The place where the definition comes from.
            case sources
        }
    }
}

/// A fact of which sources disagree.
package struct Disagreement: Sendable {
    /// The fact.
    package var fact: String
    /// The number in the ledger.
    package var number: String?
    /// Its subject.
    package var label: [Inline]
    /// The words here.
    package var ours: [Inline]
    /// The reason.
    package var why: [Inline]
    /// Those who say otherwise, and their words.
    package var others: [Other]

    /// A source that says otherwise.
    package struct Other: Sendable {
        /// The source's id.
        package var source: String
        /// Its words.
        package var text: [Inline]
    }
}
