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
