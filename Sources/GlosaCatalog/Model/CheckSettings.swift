import GlosaDiagnostics

/// What project.yaml tells the checks: how grave each finding is here, and how long and how hard texts may be.
public struct CheckSettings: Sendable {
    /// The severity of a check in this project, by its id; nil for a check that is off.
    public var severities: [String: Severity?] = [:]
    /// Where each id stands that has a severity of its own.
    public var severityPlaces: [String: Diagnostic.Place] = [:]
    /// How hard each document may be to read, by its id.
    public var budgets: [String: ReadingBudget] = [:]
    /// The longest that messages may be, in graphemes, by full id; `*` stands for any part of one.
    public var lengths: [LengthLimit] = []
    /// The most variants that a message may have.
    public var variants = 32
    /// Days after which a review must be done again; nil for never.
    public var reviewEvery: Int?

    /// How hard a document may be to read.
    public struct ReadingBudget: Sendable {
        /// The most words in a sentence.
        public var sentence: Int?
        /// The least that each section must reach on the scale INFLESZ.
        public var inflesz: Int?
        /// The most years of school that each section may ask for, by Flesch-Kincaid.
        public var grade: Int?
    }

    /// The longest that some messages may be.
    public struct LengthLimit: Sendable {
        /// Which messages.
        public var messages: IdentifierPattern
        /// Graphemes.
        public var most: Int
    }
}
