import GlosaICU

/// What is true of the whole project: project.yaml.
public struct Project: Sendable {
    /// A short name for the project, the same in every language.
    public var title: String
    /// The locale that translations are compared with.
    public var sourceLocale: LocaleTag
    /// The locales that are published, in the order in which they are offered.
    public var locales: [LocaleTag]
    /// Who publishes it.
    public var publisher: String
    /// The licence of the content: an SPDX identifier.
    public var licence: String
    /// The address of the licence's text.
    public var licenceAddress: String?
    /// Where the site will stand, without a final slash.
    public var address: String
    /// Where a reader says that something is wrong, as a link: `mailto:` or `https:`.
    public var corrections: String?
    /// What the start page offers first, in order: places that messages may link to. The words of each are the
    /// interface message `start-` and the place, with hyphens: `start-guidance-find`.
    public var start: [Outline.Reference]
    /// The pages that every page leads to, in order: places that messages may link to. The words of each are the
    /// interface message `page-` and the place, with hyphens, or the title of the place.
    public var pages: [Outline.Reference]
    /// The documents as project.yaml declares them; nil where it does not. ``Catalog/documents`` is what holds.
    var declaredDocuments: DocumentKinds?
    /// The day on which the content was last written or read through.
    public var written: CivilDate
    /// The lawyer's review of the guidance; nil as long as there is none.
    public var legalReview: LegalReview?
    /// How the project sets its checks.
    public var checks: CheckSettings

    /// A lawyer's review.
    public struct LegalReview: Sendable {
        /// Who.
        public var by: String
        /// In what capacity.
        public var role: String
        /// When.
        public var on: CivilDate
    }
}
