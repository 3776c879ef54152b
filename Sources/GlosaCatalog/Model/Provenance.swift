import GlosaICU
import MessageFormat

/// The date of the copy that was read of a source, a contact or a rule. Nobody has dialled or opened anything by it.
package enum SeenDate: Hashable, Sendable {
    /// The copy bore this date: a day, or only its month or year.
    case on(DateValue)
    /// A copy was read, and no date stood on it.
    case undated

    /// The first day that the date can mean, which is the cautious reading; nil for a copy without a date.
    package var earliest: CivilDate? {
        switch self {
        case .on(let date): CivilDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        case .undated: nil
        }
    }
}

/// Those who stand behind a fact or a rule, when its copy was read, and how soon it must be read again.
package struct Provenance: Hashable, Sendable {
    /// Ids of sources, best first.
    package var sources: [String]
    /// The date of the copy that was read.
    package var seen: SeenDate?
    /// Days after `seen` until it must be read again; nil for what does not change.
    package var checkEvery: Int?

    /// Nothing yet.
    package init(sources: [String] = [], seen: SeenDate? = nil, checkEvery: Int? = nil) {
        self.sources = sources
        self.seen = seen
        self.checkEvery = checkEvery
    }
}
