import GlosaDiagnostics
import GlosaICU

/// A person who answers for texts or values of the project: an entry of Resources/people.yaml, which translators do not
/// write.
package struct Person: Sendable {
    /// The id: `rosa-perez`. Reviews name it.
    package var id: String
    /// The name, as it is published.
    package var name: String
    /// The capacity in which the person acts.
    package var role: Role
    /// The office or organisation; nil for a person who acts alone.
    package var organisation: String?
    /// The acts that count when this person does them.
    package var may: Set<Permission>
    /// The languages whose texts the person may review or attest.
    package var languages: [LocaleTag]
    /// The place of the entry.
    package var place: Diagnostic.Place

    /// The capacity in which a person acts.
    package enum Role: String, CaseIterable, Sendable {
        /// A lawyer: the only role whose attestation is a legal review.
        case lawyer
        /// A translator.
        case translator
        /// An editor of the content.
        case editor
        /// A reader beside the source.
        case reviewer
    }

    /// An act that is reserved to named persons.
    package enum Permission: String, CaseIterable, Sendable {
        /// Reading a text beside its source.
        case review
        /// Signing exactly these words until a day.
        case attest
        /// Dialling a number, opening a page, comparing a value with its source.
        case verify
    }

    /// True where the person's review of a text in a language counts. `es` in people.yaml stands for every Spanish.
    package func mayReview(_ tag: LocaleTag) -> Bool { may.contains(.review) && speaks(tag) }

    /// True where `tag`, or its language as such, is among the languages.
    package func speaks(_ tag: LocaleTag) -> Bool {
        languages.contains { $0 == tag || $0.identifier == tag.language }
    }
}

extension Catalog {
    /// The reason for which a person's review of a text in a language does not count; nil where it counts.
    package func objection(toReviewer id: String, of tag: LocaleTag) -> ReviewerObjection? {
        guard let person = people[id] else { return people.mayHave(id) ? nil : .unknown }
        if !person.may.contains(.review) { return .notPermitted }
        return person.speaks(tag) ? nil : .otherLanguages
    }
}

/// A reason for which a review does not count.
package enum ReviewerObjection: Sendable {
    /// Nobody in people.yaml has the id.
    case unknown
    /// The person's `may` lacks `review`.
    case notPermitted
    /// The person's `languages` lack the text's.
    case otherLanguages
}
