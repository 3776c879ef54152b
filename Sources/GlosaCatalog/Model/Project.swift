import GlosaDiagnostics
import GlosaICU

/// The statements that are true of the whole project: project.yaml.
package struct Project: Sendable {
    /// A short name for the project.
    package var title: ProjectTitle
    /// The locale that translations are compared with.
    package var sourceLocale: LocaleTag
    /// The locales that are read and checked, in the order in which they are offered.
    package var locales: [LocaleTag]
    /// Those of them that are on the site, in the same order; the others are in work.
    package var published: [LocaleTag]
    /// The publisher.
    package var publisher: String
    /// The licence of the content: an SPDX identifier.
    package var licence: String
    /// The address of the licence's text.
    package var licenceAddress: String?
    /// The place where the site will stand, without a final slash.
    package var address: String
    /// The place where a reader says that something is wrong, as a link: `mailto:` or `https:`.
    package var corrections: String?
    /// What the start page offers first, in order: places that messages may link to. The words of each are the
    /// interface message `start-` and the place, with hyphens: `start-guidance-find`.
    package var start: [Outline.Reference]
    /// The pages that every page leads to, in order: places that messages may link to. The words of each are the
    /// interface message `page-` and the place, with hyphens, or the title of the place.
    package var pages: [Outline.Reference]
    /// The parts of guides behind a few doors, by document; a guide without doors has one list of parts.
    package var doors: [String: [Door]] { declaredDoors.doors }
    /// The same with the places of ids.
    var declaredDoors: DoorsKey.Doors
    /// The contact that the search page offers for what it does not find; nil where it offers none.
    package var searchHelp: Outline.Reference?
    /// The documents as project.yaml declares them; nil where it does not. ``Catalog/documents`` is what holds.
    var declaredDocuments: DocumentKinds?
    /// The day on which the content was last written or read through.
    package var written: CivilDate
    /// The lawyer's review of the guidance; nil as long as there is none.
    package var legalReview: LegalReview?
    /// The decision to publish the story; nil as long as nobody has taken it.
    package var storyPublished: Decision?
    /// The way in which the project sets its checks.
    package var checks: CheckSettings

    /// A decision that a named person answers for.
    package struct Decision: Sendable {
        /// The id of the person in people.yaml; the name, once people.yaml is read.
        package var by: String
        /// The day of the decision.
        package var on: CivilDate
        /// The place of the id.
        var place: Diagnostic.Place
    }

    /// A lawyer's review.
    package struct LegalReview: Sendable {
        /// The id of the lawyer in people.yaml; the name, once people.yaml is read.
        package var by: String
        /// The capacity, in words for readers.
        package var role: String
        /// The day of the review.
        package var on: CivilDate
        /// The place of the id.
        var place: Diagnostic.Place
    }
}
