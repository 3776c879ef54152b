import GlosaPublication

/// The identity of a file of a site, from which its headers and its place in the lists of files follow.
package enum SiteResource: Hashable, Sendable {
    /// A page, a text beside pages, or a file that was attached.
    case page
    /// A page that shows our content as it is on other sites.
    case partnerPage
    /// A page that other sites show in a frame.
    case frame
    /// A file of data under its own name.
    case data(DataResource)
    /// The same bytes under a name that has their hash.
    case copy(of: DataResource)
    /// A script for other sites, under a name that has its hash.
    case script
    /// The list of everything under `api/`, or its signature.
    case wholeManifest

    /// The rule that the file is sent by.
    package var rule: FileRule {
        switch self {
        case .page: .page
        case .partnerPage: .partner
        case .frame: .frame
        case .data, .wholeManifest: .data
        case .copy, .script: .immutable
        }
    }

    /// The identity of a file of data under its own name; nil for any other file.
    package var data: DataResource? { if case .data(let data) = self { data } else { nil } }
}
