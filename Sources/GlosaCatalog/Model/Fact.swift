import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// One thing that is held to be true: typed, sourced and dated. Prose refers to it by id and never repeats its value.
package struct Fact: Sendable {
    /// Its id, which is also the name of the variable in messages: `$deported-on`.
    package var id: String
    /// Its value, which is of its type.
    var value: any FactType
    /// The firmness.
    package var status: Status
    /// The quality of the sources; nil for what is computed.
    package var confidence: Confidence?
    /// The day, month or year in which it was true, for what was true only for a time.
    package var asOf: DateValue?
    /// The fact that took its place.
    package var supersededBy: String?
    /// Those who say so, and when the copy was read.
    package var provenance: Provenance
    /// The number of the disagreement in the ledger: `K01`.
    package var disagreement: String?
    /// Ids of the sources that say otherwise.
    package var disputedBy: [String]
    /// True where it is a deadline: prose must then say what event it runs from.
    package var isDeadline: Bool
    /// The person who compared it with its source, and when; nil as long as nobody has.
    package var verified: Verification?
    /// The last day on which it may be relied on, by its author.
    package var expires: CivilDate?
    /// True for the value of a rule that may change any day: it is told with the day on which it was read.
    package var isVolatile = false
    /// True for a date as of which something was read: the day that a volatile rule is told with.
    package var isReadingDay = false
    /// The values that it had before, the oldest first.
    package var was: [EarlierValue] = []
    /// The place of its definition.
    package var place: Diagnostic.Place
    /// The place where it names each of the facts and sources that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// The firmness with which a fact is held.
    package enum Status: String, CaseIterable, Sendable {
        /// Good sources agree.
        case established
        /// Sources disagree, and one value was chosen for a reason.
        case disputed
        /// True on its date, and no longer.
        case superseded
        /// Reported and not confirmed.
        case unconfirmed
    }

    /// The quality of the sources of a fact.
    package enum Confidence: String, CaseIterable, Sendable {
        /// A primary source was read, or several agree.
        case high
        /// One good outside source, or two lesser ones.
        case medium
        /// A single source of little weight.
        case low
    }

    /// True where some source says otherwise.
    package var isDisputed: Bool { status == .disputed || !disputedBy.isEmpty }
}

/// The words of one locale on a fact.
package struct FactWording: Sendable {
    /// The subject of the fact: "Venezolanos enviados".
    package var label: CatalogMessage?
    /// The words of a text or of a place.
    package var words: CatalogMessage?
    /// Words of the event that a deadline runs from: whatever tells the deadline must have one of them.
    package var event: [String] = []
    /// The reason why this value is held where sources disagree.
    package var why: CatalogMessage?
    /// What each dissenting source says, by source id.
    package var said: EntryTable<CatalogMessage>
    /// The place of its definition.
    var place: Diagnostic.Place?
    /// True where it has words, be they readable or not.
    var hasWords = false
    /// The place where it names each of the sources that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// Nothing said yet.
    package init() { said = EntryTable() }
}
