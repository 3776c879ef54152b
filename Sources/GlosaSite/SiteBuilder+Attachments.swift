import GlosaCatalog
import GlosaOutput
import GlosaPublication

extension SiteBuilder {
    /// The attached files without those that say what a page says no longer: recordings of other words, pictures of a part
    /// whose day has passed. Their addresses would go on saying it.
    static func current(
        _ attachments: [Site.File], of published: PublicationBuilder.Built, on site: PageSite
    ) -> [Site.File] {
        guard !attachments.isEmpty else { return [] }
        let paths = Set(attachments.map(\.path))
        let (voice, pictures) = (ListeningRenderer(site: site), PictureRenderer(site: site))
        var stale: Set<String> = []
        for entry in published.entries where entry.entry.isPartOrWas {
            guard let place = entry.entry.page else { continue }
            let locale = entry.entry.locale
            let recording = site.layout.recording(of: place, in: locale)
            if paths.contains(recording) {
                let script = entry.entry.isPart ? voice.script(of: entry.onPage) : nil
                let found = script.flatMap {
                    site.catalog.recording(of: entry.entry.item.text(in: site.catalog), in: locale, script: $0)
                }
                if found == nil { stale.insert(recording) }
            }
            let picture = site.layout.picture(of: place, in: locale)
            if paths.contains(picture), !entry.entry.isPart || pictures.picture(of: entry.onPage) == nil {
                stale.insert(picture)
            }
        }
        return attachments.filter { !stale.contains($0.path) }
    }
}
