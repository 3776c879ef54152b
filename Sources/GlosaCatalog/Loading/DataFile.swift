/// Files of a project that are no document's, by name without `.yaml`.
package enum DataFile: String, CaseIterable, Sendable {
    case project, facts, sources, contacts, terms, hazards, outline, review, changes
    /// Of a locale alone.
    case locale, glossary, interface, search
    /// Of persons and of what must not be published.
    case people, forbidden
    /// Of the project and of each locale.
    case tables
    /// Of a locale, for the pages that explain the data to other sites.
    case otherSites = "other-sites"
    /// Of countries.
    case holidays
    /// Of what was sent and cannot be called back.
    case pictures, recordings

    /// Those in the folder of what is true in any language.
    static let resources: [DataFile] = [
        .project, .facts, .sources, .contacts, .terms, .hazards, .outline, .review, .changes, .forbidden, .people,
        .tables, .holidays, .pictures, .recordings,
    ]

    /// Those in the folder of a locale.
    static let ofLocale: [DataFile] = [
        .locale, .glossary, .facts, .contacts, .sources, .hazards, .review, .changes, .interface,
        .tables, .otherSites, .search,
    ]
}
