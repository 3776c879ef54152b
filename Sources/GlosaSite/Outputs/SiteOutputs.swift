import GlosaCatalog
import GlosaConcurrency
import GlosaOutput
import GlosaPublication

/// The outputs of a site.
struct SiteOutputs: Sendable {
    private let outputs: [any SiteOutput]

    /// Every output of a site.
    ///
    /// - Parameters:
    ///   - absolute: The same site, whose pages name others by their absolute addresses.
    ///   - builder: The maker of the words.
    ///   - key: The public key of whoever signs, in base64url; nil for a site that is not signed.
    init(_ site: PageSite, absolute: PageSite, builder: PublicationBuilder, key: String?) {
        outputs = [
            PageOutput(site, builder: builder), TextOutput(site), VoiceOutput(site), ChatOutput(site),
            PictureOutput(site, builder: builder), FrameOutput(absolute), DataOutput(absolute, builder: builder),
            PartnerOutput(site, key: key),
        ]
    }

    /// The files of all outputs.
    func files(of published: PublicationBuilder.Built) -> [Site.File] {
        // The longest come first, so that no core is left alone with one at the end.
        let whole = outputs.map { output in { @Sendable in output.files(of: published) } }
        let parts = published.items.flatMap { item in
            outputs.map { output in { @Sendable in output.files(of: item) } }
        }
        return (whole + parts).parallelMap { $0() }.flatMap { $0 }
    }
}
