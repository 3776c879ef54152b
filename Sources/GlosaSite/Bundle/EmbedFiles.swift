import GlosaCatalog
import GlosaCompression
import GlosaDocument
import GlosaICU
import GlosaRendering
import GlosaSigning

/// What other sites show in their pages: the script of the elements, pages for frames, and the pages that tell how.
struct EmbedFiles: Sendable {
    /// Makes some of the files.
    typealias Job = @Sendable () -> [Site.File]

    private let catalog: Catalog
    private let absolute: PageSite
    private let site: PageSite

    /// The files of a site.
    ///
    /// - Parameter absolute: The same site, whose pages name others by their absolute addresses.
    init(site: PageSite, absolute: PageSite) {
        catalog = site.catalog
        self.site = site
        self.absolute = absolute
    }

    /// Every version of the script, each under a name that never changes.
    var scripts: [Site.File] {
        ElementsScript.all.map { script in
            Site.File(
                path: Self.path(of: script), bytes: script.bytes, compressed: Gzip.compressed(script.bytes),
                mediaType: "text/javascript; charset=utf-8")
        }
    }

    private static func path(of script: ElementsScript) -> String {
        let hash = SHA256Digest(of: script.bytes).hexadecimal.prefix(16)
        return "\(FileRule.immutable.folder)v1/glosa-elements-\(script.version).\(hash).js"
    }

    /// The pages that other sites show in frames.
    func frames(_ documents: [DocumentParts]) -> [Job] {
        let pages = FramePage(site: absolute)
        return documents.flatMap { parts -> [Job] in
            let document = parts.document
            let locale = document.locale
            let whole: Job = { [Self.frame(FramePage.path(document.id, in: locale), locale, pages.render(document))] }
            let sections = parts.sections.map { part -> Job in
                {
                    let path = FramePage.path(document.id, section: part.id, in: locale)
                    return [Self.frame(path, locale, pages.render(part.document, section: part.id))]
                }
            }
            let terms = parts.terms.map { part -> Job in
                {
                    let path = FramePage.path(ofTerm: part.id, in: locale)
                    return [Self.frame(path, locale, pages.render(part.document, term: part.id))]
                }
            }
            return [whole] + sections + terms
        }
    }

    private static func frame(_ path: String, _ locale: LocaleTag, _ bytes: [UInt8]) -> Site.File {
        Site.File(
            path: path, bytes: bytes, compressed: Gzip.compressed(bytes), mediaType: OutputFormat.html.mediaType,
            language: locale)
    }

    /// What stands in the place of frames that are gone: somebody's page still shows them.
    func endedFrames(_ builders: [DocumentBuilder]) -> [Site.File] {
        let pages = FramePage(site: absolute)
        return catalog.changes.entries.map(\.value).filter(\.kind.isEnd).flatMap { change in
            builders.flatMap { builder -> [Site.File] in
                let document = builder.page(ofEnd: change)
                let tag = document.locale
                return change.items.compactMap { pages.path(ofEnded: $0.id, in: tag) }.map { path in
                    Self.frame(path, tag, pages.render(document, ended: change))
                }
            }
        }
    }

    /// The pages for whoever shows our content elsewhere, in each language that the program has words in.
    func pages(key: SigningKey?) throws(KeyError) -> [Site.File] {
        let publicKey = try key?.verifyingKey.base64URL
        let script = Self.path(of: .newest)
        let partners = PartnersPage(site: site, key: publicKey, script: script)
        let reference = ReferencePage(site: site)
        var files: [Site.File] = []
        for locale in catalog.locales.map(\.settings.tag) where PartnersPage.exists(in: locale) {
            for (place, bytes) in [
                (PagePlace.partners, partners.render(locale)), (.reference, reference.render(locale)),
            ] {
                files.append(
                    Site.File(
                        path: site.layout.file(of: place, in: locale), bytes: bytes,
                        mediaType: OutputFormat.html.mediaType, language: locale))
            }
        }
        return files
    }
}
