import GlosaCatalog
import GlosaICU
import MessageFormat

/// The names of places as a list, in the order of the language.
struct PlaceNames {
    /// The list in words.
    let text: String
    /// The language of the names where the locale has no others; nil where they are its own.
    private let language: LocaleTag?
    /// The direction of the locale's lines.
    private let direction: WritingDirection

    /// The names of the places of these ids. Where one has no name in the language, all are given in the other.
    init(_ ids: [String], in locale: LocaleCatalog) {
        direction = locale.settings.direction
        let found = ids.map { locale.name(ofPlace: $0) ?? ($0, nil) }
        language = found.lazy.compactMap(\.language).first
        let shown = language.flatMap { other in ids.map { locale.name(ofPlace: $0, in: other) } } ?? found.map(\.name)
        let sorted = (try? Collation.shared(locale: language ?? locale.settings.collation).sorted(shown)) ?? shown
        text =
            language.map { LocaleData().list(sorted, kind: .and, locale: $0) } ?? locale.settings.list(sorted)
    }

    /// The list as a line, in its language.
    var line: [Inline] {
        guard let language else { return [.text(text)] }
        return [.foreign([.text(text)], language, in: direction)]
    }

    /// The language of a variable that holds the list, where it is not that of the line.
    func languages(of variable: String) -> [String: LocaleTag] { language.map { [variable: $0] } ?? [:] }
}

extension LocaleCatalog {
    /// The name that the program has for a place in a language; the id where it has none.
    fileprivate func name(ofPlace id: String, in language: LocaleTag) -> String {
        PlaceList.of(id)?.shippedNames(in: language)?[id] ?? id
    }
}
