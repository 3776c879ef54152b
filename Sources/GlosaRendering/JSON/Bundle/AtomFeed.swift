import GlosaCatalog
import GlosaDocument
import GlosaICU

/// What changed, as a feed (RFC 4287) in one language: partners follow it with what they have.
struct AtomFeed {
    let changes: [ChangesShape.PublishedChange]
    let locale: LocaleTag
    let site: PageSite

    private var project: Project { site.catalog.project }
    private var address: String { "\(project.address)/\(BundlePath.feed(locale).path)" }

    /// The feed in UTF-8. Days have no hour: a change counts from the beginning of its day, in UTC.
    var bytes: [UInt8] {
        let updated = changes.map(\.change.on).max() ?? project.written
        let head = [
            element("id", address), element("title", project.title), element("updated", Self.time(updated)),
            element("rights", project.licence), "<author>\(element("name", project.publisher))</author>",
            link("self", address, "application/atom+xml"),
            link("alternate", "\(project.address)/\(BundlePath.changes.path)", "application/json"),
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
        let alternates = Set(change.items.flatMap { site.bundlePaths(ofItem: $0.id) }).map(\.path).sorted()
            .map { link("related", "\(project.address)/\($0)", "application/json") }
        let parts =
            [
                element("id", "\(project.address)/\(BundlePath.changes.path)#\(change.id)"),
                element("title", Self.title(change.kind, items)),
                element("updated", day), element("published", day),
                "<category term=\"\(change.kind.rawValue)\"/>", element("summary", reason.document.title.plainText),
            ] + alternates
        return "<entry>\(parts.joined())</entry>"
    }

    /// What was done to what; of many things, the first few.
    private static func title(_ kind: Change.Kind, _ items: [String]) -> String {
        let named = items.prefix(5).joined(separator: ", ")
        return "\(kind.rawValue): \(named)" + (items.count > 5 ? " (+\(items.count - 5))" : "")
    }

    private func element(_ name: String, _ text: String) -> String { "<\(name)>\(Self.escaped(text))</\(name)>" }

    private func link(_ relation: String, _ href: String, _ type: String) -> String {
        "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(Self.escaped(href))\"/>"
    }

    private static func time(_ day: CivilDate) -> String { "\(day.iso)T00:00:00Z" }

    /// What HTML must escape, XML must too, and the same way.
    private static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        HTMLEscaper.append(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
