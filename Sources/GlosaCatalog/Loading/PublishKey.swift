import GlosaDiagnostics
import GlosaICU

/// Reads `publish` of project.yaml: the locales of the site, among those of `locales`; without the key, all of them.
///
/// ```yaml
/// locales: [en, es, pt-BR]
/// publish: [en, es]
/// ```
enum PublishKey {
    static func read(_ map: MapReader, locales: [LocaleTag]) -> [LocaleTag] {
        guard let node = map.node("publish") else { return locales }
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, "publish", wanted: "a list", help: "write it as `publish: [es, en]`")
            return locales
        }
        var published: Set<LocaleTag> = []
        for item in items {
            guard let tag = LocaleTagKey.read(map, item, "publish") else { continue }
            guard locales.contains(tag) else {
                map.wrongValue(
                    item, "publish", "the project has no locale `\(tag)`", id: "bad-locale",
                    help: "add it to `locales`, or take it out of `publish`")
                continue
            }
            published.insert(tag)
        }
        guard !published.isEmpty else {
            if items.isEmpty {
                map.wrongValue(
                    node, "publish", "no locale is published",
                    help: "name those of the site, or remove the key: all of `locales` are published then")
            }
            return locales
        }
        return locales.filter(published.contains)
    }
}
