import GlosaDiagnostics

/// What project.yaml tells the checks: how grave each finding is here, and how long and how hard texts may be.
package struct CheckSettings: Sendable {
    /// The severity of a check in this project, by its id; nil for a check that is off.
    package var severities: [String: Severity?] = [:]
    /// The place where each id stands that has a severity of its own.
    package var severityPlaces: [String: Diagnostic.Place] = [:]
    /// The messages that are exempt from checks of safety, with the reason.
    package var exemptions: [Exemption] = []
    /// The difficulty of reading each document, by its id.
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

    /// A finding of a check of safety that whoever answers for the project lets stand.
    package struct Exemption: Hashable, Sendable {
        /// The id of the check.
        package var check: String
        /// The locale and the full id of the message: `es/guidance.find-why`.
        package var text: String
        /// The place of the exemption.
        package var place: Diagnostic.Place

        /// True where it speaks for `diagnostic`.
        package func covers(_ diagnostic: Diagnostic) -> Bool {
            guard diagnostic.id == check, let subject = diagnostic.subject, let slash = text.firstIndex(of: "/"),
                text[text.index(after: slash)...] == subject
            else { return false }
            return diagnostic.place?.span.file.hasPrefix("locales/\(text[...slash])") ?? false
        }
    }

    /// The difficulty of reading a document.
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
        /// The messages.
        package var messages: IdentifierPattern
        /// Graphemes.
        package var most: Int
    }
}
