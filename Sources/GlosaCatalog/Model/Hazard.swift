import GlosaDiagnostics

/// What an item of guidance must never appear without.
public struct Hazard: Sendable {
    /// Its id: `not-found-is-not-deported`.
    public var id: String
    /// The rule that it carries out: `S13`.
    public var rule: String?
    /// What it demands.
    public var kind: Kind
    /// The message of guidance that every item with this hazard shows.
    public var says: String?
    /// Items that must stand in the same section.
    public var with: [String]
    /// Whether the item shows that a lawyer comes first.
    public var isLawyerFirst: Bool
    /// For whom the hazard holds; nil for everyone.
    public var audience: Audience?
    /// For whose situation it holds.
    public var appliesTo: Applicability
    /// Where it is defined.
    public var place: Diagnostic.Place
    /// Where it names each of the ids that it names.
    var mentions: [String: Diagnostic.Place] = [:]

    /// What a hazard demands of the items that carry it.
    public enum Kind: String, CaseIterable, Sendable {
        /// To stand with a sentence and with other items.
        case pair
        /// To say that a lawyer comes first.
        case lawyerFirst = "lawyer-first"
        /// Not to be published at all, as long as it stands.
        case unpublished
    }
}

/// Where a reader is.
public enum Audience: String, CaseIterable, Sendable {
    /// In the United States.
    case inside
    /// Anywhere else.
    case abroad
}

/// Whose situation something applies to; empty lists mean everybody's.
public struct Applicability: Hashable, Sendable {
    /// ISO 3166 codes of nationalities.
    public var nationalities: [String]
    /// Federal court circuits: `5`, `8`, `dc`.
    public var circuits: [String]

    /// Everybody's.
    public init(nationalities: [String] = [], circuits: [String] = []) {
        self.nationalities = nationalities
        self.circuits = circuits
    }
}
