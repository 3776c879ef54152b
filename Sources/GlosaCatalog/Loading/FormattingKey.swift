import GlosaDiagnostics
import GlosaICU

/// Reads the locales of `formatting`: one, or a list in the order in which they are tried.
///
/// A locale of the language itself formats its dates, numbers and lists. One of another language lends its digits, grouping
/// and marks, and never a word: a month of another language in the middle of a sentence is worse than a date in digits.
enum FormattingKey {
    struct Locales {
        /// The locale of the language itself. ICU may lack it.
        var own: LocaleTag
        /// Locales that lend their digits; empty where ICU has the language.
        var lending: [LocaleTag]
    }

    /// Nil, and a finding, where a locale cannot be read or ICU has nothing of it.
    static func read(_ map: MapReader, _ tag: LocaleTag) -> Locales? {
        guard let node = map.node("formatting") else { return Locales(own: tag, lending: []) }
        let nodes: [YAMLNode]
        switch node.content {
        case .sequence(let items): nodes = items
        case .scalar, .mapping: nodes = [node]
        }
        var tags: [LocaleTag] = []
        var isRead = true
        for node in nodes {
            guard let other = LocaleTagKey.read(map, node, "formatting") else {
                isRead = false
                continue
            }
            if !other.isSupported, other.language != tag.language {
                map.sink.error(
                    "unsupported-locale", "ICU has no data for `\(other)`, and would answer in another language",
                    at: map.place(of: node), help: "write `formatting:` with a locale that ICU knows")
                isRead = false
                continue
            }
            tags.append(other)
        }
        guard isRead else { return nil }
        let own = tags.first { $0.language == tag.language && $0.isSupported } ?? tag
        let lending = tags.filter { $0.language != tag.language }
        // A list that names a locale of the language first wants that one's digits.
        let isFirst = own.isSupported && tags.first?.language == tag.language
        return Locales(own: own, lending: isFirst ? [] : lending)
    }
}
