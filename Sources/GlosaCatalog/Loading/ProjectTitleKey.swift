import GlosaDiagnostics
import GlosaICU

/// Reads `title` of project.yaml: one text, in the source locale, or a text of each locale.
///
/// ```yaml
/// title: {en: Gloss, es: Glosa}
/// ```
enum ProjectTitleKey {
    static func read(_ map: MapReader, source: LocaleTag?, locales: [LocaleTag]) -> ProjectTitle? {
        guard let node = map.required("title") else { return nil }
        guard case .mapping = node.content else {
            guard let text = map.text(node, "title"), let source else { return nil }
            return ProjectTitle(text, in: source)
        }
        guard let titles = MapReader(node, in: map.entry, what: "`title`", sink: map.sink) else { return nil }
        var texts: [LocaleTag: String] = [:]
        for (key, place, value) in titles.keys {
            guard let tag = try? LocaleTag(key), locales.contains(tag) else {
                map.sink.error(
                    "bad-locale", "the project has no locale `\(key)`", at: place,
                    help: "its locales are \(locales.map { "`\($0)`" }.joined(separator: ", "))")
                continue
            }
            texts[tag] = titles.text(value, key)
        }
        guard let source else { return nil }
        if !titles.has(source.identifier) {
            map.sink.error(
                "missing-key", "`title` needs the key `\(source)`, that of the source locale", at: titles.place,
                help: "add `\(source): …`")
        }
        // Whatever else is wrong in the project is found all the same.
        guard let original = texts[source] ?? locales.lazy.compactMap({ texts[$0] }).first else { return nil }
        return ProjectTitle(original, in: source, others: texts)
    }
}
