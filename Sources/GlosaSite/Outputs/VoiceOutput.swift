import GlosaOutput
import GlosaPublication

/// Each document as a text that is made for a voice.
struct VoiceOutput: SiteOutput {
    private let layout: SiteLayout
    private let renderer: ListeningRenderer

    init(_ site: PageSite) {
        layout = site.layout
        renderer = ListeningRenderer(site: site)
    }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.filter(\.entry.isDocument).map { entry in
            let path = layout.listening(to: entry.document.id, in: entry.entry.locale)
            return Site.File(text: renderer.render(entry.document), path: path, language: entry.entry.locale)
        }
    }
}
