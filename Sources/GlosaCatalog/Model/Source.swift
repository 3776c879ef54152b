import GlosaDiagnostics
import MessageFormat

/// One entry of the bibliography.
public struct Source: Sendable {
    /// Its id: `immdef-2025-05`.
    public var id: String
    /// Who published it.
    public var publisher: String
    /// Its title, in its own language, where it is known.
    public var title: String?
    /// When it was published: a day, a month or a year.
    public var date: DateValue?
    /// Its address, always https; nil where only a copy was seen.
    public var address: String?
    /// What it is worth.
    public var kind: Kind
    /// The language that it is written in.
    public var language: String?
    /// Whether it was not read itself, and is known from others that quote it.
    public var isQuoted: Bool
    /// Where it is defined.
    public var place: Diagnostic.Place

    /// What kind of source it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// A party's own statement, a court's paper, a letter itself.
        case primary
        /// A government's or an international body's page.
        case official
        /// A newspaper, an agency, a broadcaster.
        case press
        /// An investigation by an organisation that shows its method.
        case research
        /// An encyclopedia, a database, an explainer by a law school.
        case reference
        /// A campaign or a petition.
        case advocacy
    }
}
