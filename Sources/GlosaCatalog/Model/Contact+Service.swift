import GlosaICU

extension Contact {
    /// The kind of help, for whom it is, and who answers. Nothing is said where no source says it.
    package struct Service: Hashable, Sendable {
        /// The answerer of a call; nil when no source says.
        package var answers: Answerer?
        /// The people who can use it; empty when no source says.
        package var audiences: [Audience] = []
        /// The needs that it helps with, in the order of the file.
        package var helpsWith: [Need] = []
        /// The things that a reader could expect of it in vain, in the order of the file.
        package var doesNot: [Limit] = []
        /// The countries (`us`) and regions (`us-tx`, by ISO 3166-2) that it serves; empty when no source says.
        package var places: [String] = []
        /// The digits of an extension, dialled after the number.
        package var dialledAfter: String?
        /// The digits to press for a language once it has answered.
        package var menu: [MenuChoice] = []
    }

    /// The answerer of a call.
    package enum Answerer: String, CaseIterable, Sendable {
        /// A person.
        case person
        /// A machine: nobody can be asked anything.
        case machine
    }

    /// The people who can use a contact.
    package enum Audience: String, CaseIterable, Sendable {
        /// Relatives and friends.
        case family
        /// The detained person, who alone can use it.
        case detained
    }

    /// The needs that contacts help with: the one list of them.
    package enum Need: String, CaseIterable, Sendable {
        /// Finding the place where a person is held.
        case find
        /// Getting back in touch.
        case contact
        /// Dates and decisions of a court.
        case court
        /// A lawyer.
        case lawyer
        /// Bond.
        case bond
        /// Money.
        case money
        /// Children.
        case children
        /// Health.
        case health
        /// A crisis of the reader's own.
        case crisis
        /// Abuse and serious problems in detention.
        case abuse
        /// Danger for who one is.
        case safety
        /// Scams.
        case scams
        /// Papers and records.
        case records
        /// A plan for the family.
        case plan
        /// Enforced disappearance, and what international bodies can ask.
        case disappearance
    }

    /// A thing that a reader could expect of a contact in vain.
    package enum Limit: String, CaseIterable, Sendable {
        /// It does not search for a person.
        case find
        /// It passes no message to the detained person.
        case message
    }

    /// Digits that lead to a language.
    package struct MenuChoice: Hashable, Sendable {
        /// The language.
        package var language: LocaleTag
        /// The digits.
        package var digits: String
    }

    /// True when a source says that only a machine answers.
    package var isMachine: Bool { service.answers == .machine }

    /// True when only the detained person can use it.
    package var isForDetainedAlone: Bool { service.audiences == [.detained] }

    /// The regions that it serves, where it serves no whole country.
    package var regions: [String] { service.places.filter { $0.contains("-") } }
}
