import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// One entry of the bibliography.
package struct Source: Sendable {
    /// Its id: `immdef-2025-05`.
    package var id: String
    /// Who published it.
    package var publisher: String
    /// Its title, in its own language, where it is known.
    package var title: String?
    /// When it was published: a day, a month or a year.
    package var date: DateValue?
    /// Its address, always https; nil where only a copy was seen.
    package var address: String?
    /// What it is worth.
    package var kind: Kind
    /// The language that it is written in.
    package var language: String?
    /// Whether it was not read itself, and is known from others that quote it.
    package var isQuoted: Bool
    /// The person who opened its page, and when; nil as long as nobody has.
    package var verified: Verification?
    /// The last day of what it says, by its own words: of a rule that ends on a day; nil where it names none.
    package var validUntil: CivilDate?
    /// Where it is defined.
    package var place: Diagnostic.Place

    /// What kind of source it is.
    package enum Kind: String, CaseIterable, Sendable {
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

    /// The language of its title, where a locale has another; nil also for a source without a title or a language.
    package func foreignTitleLanguage(in locale: LocaleTag) -> LocaleTag? {
        guard title != nil, let own = language.flatMap({ try? LocaleTag($0) }), own.language != locale.language else {
            return nil
        }
        return own
    }
}

/// The words of one language about a source.
package struct SourceWording: Sendable {
    /// A translation of the title, shown behind the title itself.
    package var title: String
    /// The place of the entry.
    var place: Diagnostic.Place
}
