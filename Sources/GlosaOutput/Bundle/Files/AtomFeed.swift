import GlosaCatalog
import GlosaDocument
import GlosaICU

/// The change, as a feed (RFC 4287) in one language: partners follow it with what they have.
struct AtomFeed {
    let changes: [ChangesShape.PublishedChange]
    let locale: LocaleTag
    let site: PageSite

    private var project: Project { site.catalog.project }
    private var address: String { site.dataAddress(.feed(locale)) }

    /// The feed in UTF-8. Days have no hour: a change counts from the beginning of its day, in UTC.
    var bytes: [UInt8] {
        let updated = changes.map(\.change.on).max() ?? project.written
        let head = [
            element("id", address), title, element("updated", Self.time(updated)),
            element("rights", project.licence), "<author>\(element("name", project.publisher))</author>",
            link("self", address, "application/atom+xml"),
            link("alternate", site.dataAddress(.changes), "application/json"),
        ]
        let lines = head + changes.compactMap(entry)
        let text =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
            + "\(locale)\">\n" + lines.joined(separator: "\n") + "\n</feed>\n"
        return Array(text.utf8)
    }

    private func entry(_ published: ChangesShape.PublishedChange) -> String? {
        let change = published.change
        guard let reason = published.reasons.first(where: { $0.document.locale == locale }) else { return nil }
        let items = change.items.map(\.id)
        let day = Self.time(change.on)
        let files = Set(change.items.flatMap { site.files(telling: $0.id) }).filter { $0.isFor(locale) }
        let alternates = files.map(site.dataAddress).sorted().map { link("related", $0, "application/json") }
        let parts =
            [
                element("id", "\(site.dataAddress(.changes))#\(change.id)"),
                element("title", reason.document.title.isolatedText),
                element("updated", day), element("published", day),
                "<category term=\"\(change.kind.rawValue)\"/>", element("summary", items.joined(separator: ", ")),
            ] + alternates
        return "<entry>\(parts.joined())</entry>"
    }

    private var title: String {
        let language = project.title.foreignLanguage(in: locale).map { " xml:lang=\"\($0)\"" } ?? ""
        return "<title\(language)>\(HTMLEscaper.escaped(project.title[locale]))</title>"
    }

    /// What HTML must escape, XML must too, and the same way.
    private func element(_ name: String, _ text: String) -> String { "<\(name)>\(HTMLEscaper.escaped(text))</\(name)>" }

    private func link(_ relation: String, _ href: String, _ type: String) -> String {
        "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(HTMLEscaper.escaped(href))\"/>"
    }

    private static func time(_ day: CivilDate) -> String { "\(day.iso)T00:00:00Z" }
}
