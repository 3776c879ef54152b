import GlosaOutput
import GlosaPublication

/// Each document as plain text.
struct TextOutput: SiteOutput {
    private let layout: SiteLayout

    init(_ site: PageSite) { layout = site.layout }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.filter(\.entry.isDocument).map { entry in
            let path = layout.file(of: .document(entry.document.id), in: entry.entry.locale, format: .text)
            return Site.File(text: TextRenderer().render(entry.document), path: path, language: entry.entry.locale)
        }
    }
}
