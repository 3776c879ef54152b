import GlosaDiagnostics

/// What project.yaml tells the checks: how grave each finding is here, and how long and how hard texts may be.
package struct CheckSettings: Sendable {
    /// The severity of a check in this project, by its id; nil for a check that is off.
    package var severities: [String: Severity?] = [:]
    /// Where each id stands that has a severity of its own.
    package var severityPlaces: [String: Diagnostic.Place] = [:]
    /// How hard each document may be to read, by its id.
    package var budgets: [String: ReadingBudget] = [:]
    /// The longest that messages may be, in graphemes, by full id; `*` stands for any part of one.
    package var lengths: [LengthLimit] = []
    /// The most variants that a message may have.
    package var variants = 32
    /// Days after which a review must be done again; nil for never.
    package var reviewEvery: Int?
    /// The most claims that may rest on nothing but our own caution; nil for no limit.
    package var ownCautions: Int?
    /// The place where project.yaml says so.
    package var ownCautionsPlace: Diagnostic.Place?
    /// The hosts of mirrors, archives and aggregators, which are nobody's source.
    package var notSources: [NotSource] = []

    /// A host that no source may name.
    package struct NotSource: Sendable {
        /// The host, in small letters: `archive.ph`. Those under it are meant, too.
        package var host: String
        /// The place where project.yaml names it.
        package var place: Diagnostic.Place
    }

    /// How hard a document may be to read.
    package struct ReadingBudget: Sendable {
        /// The most words in a sentence.
        package var sentence: Int?
        /// The least that each section must reach on the scale INFLESZ.
        package var inflesz: Int?
        /// The most years of school that each section may ask for, by Flesch-Kincaid.
        package var grade: Int?
    }

    /// The longest that some messages may be.
    package struct LengthLimit: Sendable {
        /// Which messages.
        package var messages: IdentifierPattern
        /// Graphemes.
        package var most: Int
    }
}
