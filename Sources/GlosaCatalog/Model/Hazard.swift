import GlosaDiagnostics
import GlosaICU

/// What an item of guidance must never appear without. Its sentence is the message of its id in each language's
/// `hazards.yaml`.
package struct Hazard: Sendable {
    /// Its id: `not-found-is-not-deported`.
    package var id: String
    /// The rule that it carries out: `S13`.
    package var rule: String?
    /// The demands that it makes.
    package var kind: Kind
    /// Items that must stand in the same section.
    package var with: [String]
    /// True where the item shows that a lawyer comes first.
    package var isLawyerFirst: Bool
    /// True where a page that has its sentence already says it shorter: the message of its id and `-short`.
    package var hasShortForm = false
    /// For whom the hazard holds; nil for everyone.
    package var audience: Audience?
    /// For whose situation it holds.
    package var appliesTo: Applicability
    /// The last day on which its sentence may be relied on.
    package var expires: CivilDate?
    /// Its sentence, with who says so.
    package var claim: Claim
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// The id of the message that says it shorter.
    package static func short(of id: String) -> String { "\(id)-short" }

    /// The id of the hazard that the message says shorter; the same id for any other message.
    package static func long(of id: String) -> String {
        let suffix = short(of: "")
        return id.hasSuffix(suffix) ? String(id.dropLast(suffix.count)) : id
    }

    /// The demands of a hazard on the items that carry it.
    package enum Kind: String, CaseIterable, Sendable {
        /// To stand with a sentence and with other items.
        case pair
        /// To say that a lawyer comes first.
        case lawyerFirst = "lawyer-first"
        /// Not to be published at all, as long as it stands.
        case unpublished
    }
}

/// The place where a reader is.
package enum Audience: String, CaseIterable, Sendable {
    /// In the United States.
    case inside
    /// Anywhere else.
    case abroad
}

/// Whose situation something applies to; empty lists mean everybody's.
package struct Applicability: Hashable, Sendable {
    /// ISO 3166 codes of nationalities.
    package var nationalities: [String]
    /// Federal court circuits: `5`, `8`, `dc`.
    package var circuits: [String]

    /// Everybody's.
    package init(nationalities: [String] = [], circuits: [String] = []) {
        self.nationalities = nationalities
        self.circuits = circuits
    }
}
