import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaOutput
import GlosaPublication

/// What became of each picture that can have been sent: those of today's words, and those that were recorded.
struct PictureOutput: SiteOutput {
    private let site: PageSite
    private let pictures: PictureRenderer
    private let pages: HTMLRenderer
    private let builder: PublicationBuilder

    init(_ site: PageSite, builder: PublicationBuilder) {
        self.site = site
        self.builder = builder
        pictures = PictureRenderer(site: site)
        pages = HTMLRenderer(site: site)
    }

    func files(of published: PublicationBuilder.Built) -> [Site.File] {
        let current = PartPicture.all(of: published, pictures)
        let ids = Set(current.map(\.picture.id))
        let fresh = current.compactMap { part in
            part.entry.onPage.validUntil.flatMap { until in
                file(part.picture.id, .holds(until: until), of: part.part, in: part.entry.entry.locale)
            }
        }
        let entries = published.entries
        let older = builder.catalog.pictures.entries.map(\.value).filter { !ids.contains($0.id) }.compactMap {
            sent -> Site.File? in
            let entry = entries.first {
                $0.entry.item.text(in: builder.catalog) == sent.part.id && $0.entry.locale == sent.locale
            }
            // Nobody knows whether its words changed once the day of all of them has passed.
            let passed = entry?.onPage.validity.flatMap { $0.notice.kind == .expired ? $0 : nil }
            return file(
                sent.id, passed.map { .expired($0) } ?? .replaced(madeOn: sent.on), of: sent.part.id, in: sent.locale)
        }
        return fresh + older
    }

    private func file(
        _ id: String, _ fate: DocumentBuilder.PictureFate, of part: String, in locale: LocaleTag
    ) -> Site.File? {
        guard let document = builder.page(ofPicture: id, fate, of: part, in: locale) else { return nil }
        let place = PagePlace.picture(id)
        // Hosts say the language of a page by its folder, and these stand in one: the page says it itself.
        return Site.File(
            page: pages.render(document, at: place), path: site.layout.file(of: place, in: locale), language: nil)
    }
}
