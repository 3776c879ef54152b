import GlosaDiagnostics
import GlosaICU
import MessageFormat

/// One entry of the bibliography.
package struct Source: Sendable {
    /// Its id: `immdef-2025-05`.
    package var id: String
    /// The publisher.
    package var publisher: String
    /// Its title, in its own language, where it is known.
    package var title: String?
    /// The date of its publication: a day, a month or a year.
    package var date: DateValue?
    /// The address of its publisher's own page, always https; nil where none is known.
    package var address: String?
    /// The place in it that is meant: `section 1003.38`.
    package var location: String?
    /// The form in which it was read.
    package var read: Reading
    /// The date of the copy that was read, or the day on which the record was that tells of it.
    package var seen: SeenDate?
    /// Its worth.
    package var kind: Kind
    /// The language that it is written in.
    package var language: String?
    /// The person who opened its page, and when; nil as long as nobody has.
    package var verified: Verification?
    /// The last day of what it says, by its own words: of a rule that ends on a day; nil where it names none.
    package var validUntil: CivilDate?
    /// The place of its definition.
    package var place: Diagnostic.Place

    /// The kind of source it is.
    package enum Kind: String, CaseIterable, Sendable {
        /// The text of a law or of a regulation.
        case law
        /// A court's own paper: an order, an opinion, a docket.
        case court
        /// A government's or an international body's page.
        case official
        /// A party's own statement, a letter itself.
        case primary
        /// A newspaper, an agency, a broadcaster.
        case press
        /// An investigation by an organisation that shows its method.
        case research
        /// An encyclopedia, a database, an explainer by a law school.
        case reference
        /// A campaign or a petition.
        case advocacy

        /// True for what binds or is said by whom it binds: the law, a court, a government.
        package var isOfficial: Bool {
            switch self {
            case .law, .court, .official: true
            case .primary, .press, .research, .reference, .advocacy: false
            }
        }
    }

    /// The form in which a source was read.
    package enum Reading: String, CaseIterable, Sendable {
        /// The publisher's own page or paper was opened.
        case original
        /// A copy was opened: an archive's, a reprint.
        case copy
        /// Nobody opened it: somebody else's record tells of it.
        case asTold = "as-told"

        /// True where the document or a copy of it was opened.
        package var isOpened: Bool { self != .asTold }
    }

    /// The source for somebody who looks it up: `The Town, 2025-03-15, section 3, copy of 2025-10-02,
    /// https://code.example.org [code]`.
    package var summary: String {
        var form = read.rawValue
        if case .on(let date)? = seen { form += " of \(date.iso)" }
        return [publisher, date?.iso, location, form, address].compactMap { $0 }.joined(separator: ", ") + " [\(id)]"
    }

    /// The language of its title, where a locale has another; nil also for a source without a title or a language.
    package func foreignTitleLanguage(in locale: LocaleTag) -> LocaleTag? {
        title == nil ? nil : foreignLanguage(in: locale)
    }

    /// The language that it is written in, where a locale has another; nil also for a source without a language.
    package func foreignLanguage(in locale: LocaleTag) -> LocaleTag? {
        guard let own = language.flatMap({ try? LocaleTag($0) }), own.language != locale.language else { return nil }
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
