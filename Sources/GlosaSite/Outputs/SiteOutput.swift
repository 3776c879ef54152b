import GlosaPublication

/// An output: the files that are made of what is published.
///
/// To add one: a file with its type beside this one, and its name in ``SiteOutputs``.
protocol SiteOutput: Sendable {
    /// The files of one item, in every language.
    func files(of item: PublishedItem) -> [Site.File]

    /// The files that are about everything.
    func files(of published: PublicationBuilder.Built) -> [Site.File]
}

extension SiteOutput {
    func files(of item: PublishedItem) -> [Site.File] { [] }
    func files(of published: PublicationBuilder.Built) -> [Site.File] { [] }
}
