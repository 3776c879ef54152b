import GlosaCatalog
import GlosaDocument
import GlosaICU
import GlosaPublication
import MessageFormat

/// A picture that previews of links show: one for each document, and one for the first page of each language.
package struct LinkPicture: Sendable {
    /// The path of the picture in the site: `i/es-guidance.png`.
    package let path: String
    /// The drawing.
    package let svg: String

    /// The pictures of documents, all of a site's.
    package static func all(of documents: [LocaleTag: [Document]], on site: PageSite) -> [LinkPicture] {
        site.catalog.locales.map(\.settings.tag).flatMap { locale -> [LinkPicture] in
            let documents = documents[locale] ?? []
            return [LinkPicture(ofHomeIn: locale, on: site)] + documents.map { LinkPicture(of: $0, on: site) }
        }
    }

    private init(of document: Document, on site: PageSite) {
        let day = site.until(document.validUntil, in: document.locale) ?? site.writingDay(in: document.locale)
        self.init(document.id, document.preview.title, day: day, document.locale, on: site)
    }

    private init(ofHomeIn locale: LocaleTag, on site: PageSite) {
        self.init("home", site.titled(.homeTitle, in: locale), day: site.writingDay(in: locale), locale, on: site)
    }

    private init(_ name: String, _ title: String, day: String, _ locale: LocaleTag, on site: PageSite) {
        path = Self.path(name, locale)
        svg =
            LinkSheet(
                title: title, site: site.projectTitle(in: locale), day: day,
                isRightToLeft: site.direction(of: locale) == .rightToLeft
            ).svg
    }

    /// The path of the picture of a page; nil for a page that others are not sent to.
    static func path(of place: PagePlace, in locale: LocaleTag, on site: PageSite) -> String? {
        switch place {
        case .home, .search: path("home", locale)
        case .document, .section, .whole, .term: site.layout.document(of: place).map { path($0, locale) }
        case .picture, .everything, .partners, .reference: nil
        }
    }

    private static func path(_ name: String, _ locale: LocaleTag) -> String {
        "\(SiteLayout.pictures)\(locale.identifier.lowercased())-\(name).png"
    }
}

extension PageSite {
    /// The sentence on the day of writing.
    fileprivate func writingDay(in locale: LocaleTag) -> String {
        DateValue(catalog.project.written).map { interface(locale).text(.writtenOn, ["date": .date($0)]) } ?? ""
    }
}
