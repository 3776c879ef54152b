import GlosaOutput
import GlosaPublication

/// Each document as a text that is made for a voice, and each part of a guide as a script.
struct VoiceOutput: SiteOutput {
    private let layout: SiteLayout
    private let renderer: ListeningRenderer

    init(_ site: PageSite) {
        layout = site.layout
        renderer = ListeningRenderer(site: site)
    }

    func files(of item: PublishedItem) -> [Site.File] {
        item.entries.compactMap { entry in
            guard let place = place(of: entry.entry) else { return nil }
            // A part without a script is read aloud as it stands; so is what stands in the place of one that is gone.
            let script = entry.entry.isPart ? renderer.script(of: entry.onPage) : nil
            return Site.File(
                text: script ?? renderer.render(entry.document),
                path: layout.listening(to: place, in: entry.entry.locale), language: entry.entry.locale)
        }
    }

    private func place(of entry: Entry) -> PagePlace? {
        if entry.isPartOrWas { return entry.page }
        guard entry.isDocument, case .document(let id) = entry.item else { return nil }
        return layout.wholePage(of: id)
    }
}
