import GlosaOutput
import GlosaPublication

/// The data of each item, and of everything together.
struct DataOutput: SiteOutput {
    private let renderer: BundleRenderer
    private let builder: PublicationBuilder

    /// The data of a site whose pages name others by their absolute addresses.
    init(_ site: PageSite, builder: PublicationBuilder) {
        renderer = BundleRenderer(site: site)
        self.builder = builder
    }

    func files(of item: PublishedItem) -> [Site.File] { renderer.files(of: item).map(Self.file) }

    func files(of published: PublicationBuilder.Built) -> [Site.File] {
        renderer.files(of: published.items, reasons: builder.reasons).map(Self.file)
    }

    private static func file(_ file: BundleRenderer.File) -> Site.File {
        Site.File(file.resource, bytes: file.bytes, compressed: nil, expiresOn: file.expiresOn)
    }
}
