import GlosaCatalog

/// What a word or a phrase means to the checks of one locale. Numbers are places in the list that the meaning is from.
enum Meaning: Hashable, Sendable {
    /// An accepted rendering of a term; `rendering` counts from 0, which is the preferred one.
    case term(Int, rendering: Int)
    /// A phrase that has a rendering of a term in it and is not the term: CBP Home.
    case notTerm(Int)
    /// A rendering of a term that is to be avoided.
    case avoided(term: Int, index: Int)
    /// A word of the source that has a false friend here.
    case falseFriendSource(Int)
    /// The words that a hasty translator makes of it.
    case falseFriend(Int)
    /// Words that are not said.
    case rejected(Int)
    /// Words beside which those are not said.
    case nearRejected(Int)
    /// A word of another register.
    case otherRegister
    /// A word of another register where a sentence begins with it.
    case otherRegisterFirst
    /// A word that is written small in a sentence.
    case small
    /// A month, from 1.
    case month(Int)
    /// A unit of time.
    case durationUnit
    /// A number in words.
    case numberWord
    /// A word of belonging to a group.
    case membership
    /// A group that nobody is to be said to belong to.
    case group
    /// A word that says that somebody says so.
    case attribution
    /// A small word that gives the language away.
    case functionWord
    /// A word of a name that bears accents.
    case name(Int)
    /// A word of the event that a deadline runs from.
    case event(Int)
    /// A number that is a name.
    case namedNumber
    /// A word that says no.
    case negation
    /// Words that point to something on a page.
    case pointer
    /// A word that may stand twice.
    case repeatable
    /// A word that is a sign of a deadline, a right or a duty.
    case norm(Claim.Norm)
}

/// Which kinds of meaning a text has: hardly any has most of them, and a check whose kind is not among them need not
/// look.
struct MeaningKinds: OptionSet, Sendable {
    let rawValue: UInt32
    static let avoided = MeaningKinds(rawValue: 1)
    static let falseFriend = MeaningKinds(rawValue: 2)
    static let rejected = MeaningKinds(rawValue: 4)
    static let otherRegister = MeaningKinds(rawValue: 8)
    static let small = MeaningKinds(rawValue: 16)
    static let month = MeaningKinds(rawValue: 32)
    static let durationUnit = MeaningKinds(rawValue: 64)
    static let membership = MeaningKinds(rawValue: 128)
    static let name = MeaningKinds(rawValue: 256)
    static let term = MeaningKinds(rawValue: 512)
    static let negation = MeaningKinds(rawValue: 1024)
    static let pointer = MeaningKinds(rawValue: 2048)
}

extension Meaning {
    /// Its kind; empty for one that is only looked for beside another.
    var kind: MeaningKinds {
        switch self {
        case .avoided: .avoided
        case .falseFriend: .falseFriend
        case .rejected: .rejected
        case .otherRegister, .otherRegisterFirst: .otherRegister
        case .small: .small
        case .month: .month
        case .durationUnit: .durationUnit
        case .membership: .membership
        case .name: .name
        case .term: .term
        case .negation: .negation
        case .pointer: .pointer
        case .notTerm, .falseFriendSource, .nearRejected, .numberWord, .group, .attribution, .functionWord, .event,
            .namedNumber, .repeatable, .norm:
            []
        }
    }
}
