import GlosaOutput
import GlosaPublication

/// Each part of a guide as a text for a chat.
struct ChatOutput: SiteOutput {
    private let layout: SiteLayout
    private let renderer: ChatRenderer

    init(_ site: PageSite) {
        layout = site.layout
        renderer = ChatRenderer(site: site)
    }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.filter(\.entry.isPart).compactMap { entry in
            guard let place = entry.entry.page else { return nil }
            return Site.File(
                text: renderer.render(entry.onPage, at: place) + "\n",
                path: layout.chat(of: place, in: entry.entry.locale), language: entry.entry.locale)
        }
    }
}
