import GlosaCompression
import GlosaICU
import GlosaOutput
import GlosaPublication
import GlosaSigning

/// The pages for whoever shows our content elsewhere, in each language that has words for them, and the script of the
/// elements.
struct PartnerOutput: SiteOutput {
    private let site: PageSite
    private let key: String?

    init(_ site: PageSite, key: String?) {
        self.site = site
        self.key = key
    }

    func files(of published: PublicationBuilder.Built) -> [Site.File] { pages + scripts }

    private var pages: [Site.File] {
        let partners = PartnersPage(site: site, key: key, script: Self.path(of: .newest))
        let reference = ReferencePage(site: site)
        return site.catalog.locales.map(\.settings.tag).filter { partners.exists(in: $0) }.flatMap { locale in
            [
                page(.partners, locale, partners.render(locale)), page(.reference, locale, reference.render(locale)),
            ]
        }
    }

    private func page(_ place: PagePlace, _ locale: LocaleTag, _ bytes: [UInt8]) -> Site.File {
        Site.File(
            path: site.layout.file(of: place, in: locale), bytes: bytes, mediaType: OutputFormat.html.mediaType,
            language: locale, resource: .partnerPage)
    }

    /// Every version of the script, each under a name that never changes.
    private var scripts: [Site.File] {
        ElementsScript.all.map { script in
            Site.File(
                path: Self.path(of: script), bytes: script.bytes, compressed: Gzip.compressed(script.bytes),
                mediaType: "text/javascript; charset=utf-8", resource: .script)
        }
    }

    private static func path(of script: ElementsScript) -> String {
        let hash = SHA256Digest(of: script.bytes).hexadecimal.prefix(16)
        return "\(FileRule.immutable.folder)v1/glosa-elements-\(script.version).\(hash).js"
    }
}
