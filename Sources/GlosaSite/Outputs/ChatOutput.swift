import GlosaOutput
import GlosaPublication

/// Each part of a guide as a text for a chat; of one that is gone, that it is.
struct ChatOutput: SiteOutput {
    private let layout: SiteLayout
    private let renderer: ChatRenderer

    init(_ site: PageSite) {
        layout = site.layout
        renderer = ChatRenderer(site: site)
    }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.filter(\.entry.isPartOrWas).compactMap { entry in
            guard let place = entry.entry.page else { return nil }
            let text =
                entry.entry.isPart
                ? renderer.render(entry.onPage, at: place) : renderer.render(gone: entry.document, at: place)
            return Site.File(
                text: text + "\n", path: layout.chat(of: place, in: entry.entry.locale),
                language: entry.entry.locale)
        }
    }
}
