import GlosaDiagnostics
import GlosaICU

/// Reads `language-names` of locale.yaml: the names of other languages in this one.
///
/// ```yaml
/// language-names: {en: anglè, es: panyòl}
/// ```
enum LanguageNamesKey {
    static let name = "language-names"

    static func read(_ map: MapReader) -> [LocaleTag: String] {
        guard let node = map.node(name),
            let names = MapReader(node, in: map.entry, what: "`\(name)`", sink: map.sink)
        else { return [:] }
        var texts: [LocaleTag: String] = [:]
        for (key, place, value) in names.keys {
            guard let tag = LocaleTagKey.parse(key, at: place, map.sink, examples: LocaleTagKey.anyTag) else {
                continue
            }
            texts[tag] = names.text(value, key)
        }
        return texts
    }
}
