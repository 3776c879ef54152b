import GlosaCatalog
import GlosaICU

/// One entry of each file of the base project that no fixture breaks, so that a test can ask whether the rest of a
/// file with a mistake in it was still read.
enum SoundEntries {
    /// What of `path` is lost in `catalog`; nil when its sound entry is there.
    static func loss(of path: String, in catalog: Catalog) throws -> String? {
        let parts = path.split(separator: "/").map(String.init)
        let file = parts.last.map { String($0.dropLast(".yaml".count)) } ?? ""
        let isThere = try parts.first == "Resources" ? data(file, catalog) : words(file, LocaleTag(parts[1]), catalog)
        return isThere ? nil : path
    }

    private static func data(_ file: String, _ catalog: Catalog) -> Bool {
        switch file {
        case "facts": catalog.facts.contains("sent-count") || catalog.facts.contains("freed-on")
        case "sources": catalog.sources["immdef-2025-05"]?.publisher == "Immigrant Defenders Law Center"
        case "contacts": catalog.contacts.contains("ice-line")
        case "terms": catalog.terms.contains("cecot")
        case "hazards": catalog.hazards.contains("not-found-is-not-deported")
        case "outline": catalog.outline.documents["guidance"]?.first?.id == "find"
        default: true
        }
    }

    private static func words(_ file: String, _ tag: LocaleTag, _ catalog: Catalog) -> Bool {
        guard let locale = catalog.locale(tag) else { return false }
        return switch file {
        case "story", "guidance": locale.message(file, "last-word") != nil
        case "interface": locale.message(file, "item-sources") != nil
        case "glossary": locale.glossary["asylum"]?.definition != nil
        case "facts": locale.facts["sent-count"]?.why != nil
        case "contacts": locale.contacts["ice-line"]?.note != nil
        case "hazards": locale.messages[file] != nil
        default: true
        }
    }
}
