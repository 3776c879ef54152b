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
    /// What a hasty translator makes of it.
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
    /// A word that may stand twice.
    case repeatable
}
