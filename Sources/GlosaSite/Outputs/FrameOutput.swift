import GlosaCompression
import GlosaOutput
import GlosaPublication

/// A page for frames of each entry, also of what is gone: somebody's page still shows it.
struct FrameOutput: SiteOutput {
    private let renderer: FramePage

    /// The frames of a site whose pages name others by their absolute addresses.
    init(_ site: PageSite) { renderer = FramePage(site: site) }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.compactMap { entry in
            guard let path = entry.entry.frame else { return nil }
            let bytes = renderer.render(entry)
            var file = Site.File(
                path: path, bytes: bytes, compressed: Gzip.compressed(bytes), mediaType: OutputFormat.html.mediaType,
                language: entry.entry.locale, resource: .frame)
            file.expiresOn = entry.document.validUntil
            return file
        }
    }
}
