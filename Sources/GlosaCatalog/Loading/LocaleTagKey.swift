import GlosaDiagnostics
import GlosaICU

/// Locale tags in data files.
enum LocaleTagKey {
    static func read(_ map: MapReader, _ node: YAMLNode, _ key: String) -> LocaleTag? {
        guard let text = map.text(node, key) else { return nil }
        do throws(LocaleTagError) {
            return try LocaleTag(text)
        } catch {
            let (message, help) = words(error, examples: anyTag)
            map.wrongValue(node, key, message, id: "bad-locale", help: help)
            return nil
        }
    }

    /// The tag of a text that is no value of a key by itself: a key of a map, an item of a list. Nil, and a finding, for
    /// what is none.
    ///
    /// - Parameter examples: The repair of what has not the form of a tag.
    static func parse(
        _ text: String, at place: Diagnostic.Place, _ sink: DiagnosticSink, examples: String = language
    ) -> LocaleTag? {
        do throws(LocaleTagError) {
            return try LocaleTag(text)
        } catch {
            let (message, help) = words(error, examples: examples)
            sink.error("bad-locale", message, at: place, help: help)
            return nil
        }
    }

    /// The repair where any locale may stand.
    static let anyTag = "write a BCP 47 tag such as `es`, `es-VE` or `zh-Hant`"
    /// The repair where a language is meant.
    static let language = "write one such as `en`, `es` or `ht`"

    private static func words(_ error: LocaleTagError, examples: String) -> (message: String, help: String) {
        switch error.reason {
        case .malformed: ("`\(error.text)` is not a language tag", examples)
        case .unsupportedKey(let key):
            (
                "`\(error.text)` has the key `\(key)` behind `-u-`, and a locale has no other than `nu`, the digits",
                "remove `\(key)` and its value"
            )
        case .unknownNumberingSystem(let system):
            (
                "`\(error.text)` names the numbering system `\(system)`, which ICU does not know",
                "write one of CLDR behind `-u-nu-`, such as `latn` or `arab`"
            )
        }
    }

    static func list(_ map: MapReader, _ key: String) -> [LocaleTag] {
        guard let node = map.node(key) else { return [] }
        guard case .sequence(let items) = node.content else {
            map.wrongType(node, key, wanted: "a list", help: "write it as `\(key): [es, en]`")
            return []
        }
        return items.compactMap { read(map, $0, key) }
    }
}
