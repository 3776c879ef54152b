import GlosaICU

/// The name of a project: in the source locale, and in every other that has one of its own.
///
/// ```swift
/// title[spanish]                       // "Glosa"
/// title.foreignLanguage(in: creole)    // en: Creole has no title, and shows that of the source
/// ```
package struct ProjectTitle: Sendable {
    /// The title in the source locale.
    package let original: String
    private let source: LocaleTag
    private let others: [LocaleTag: String]

    init(_ original: String, in source: LocaleTag, others: [LocaleTag: String] = [:]) {
        self.original = original
        self.source = source
        self.others = others
    }

    /// The title on pages of a locale: its own, else the original.
    package subscript(locale: LocaleTag) -> String { others[locale] ?? original }

    /// The language of the title on pages of a locale; nil where it is the language of the page.
    package func foreignLanguage(in locale: LocaleTag) -> LocaleTag? {
        others[locale] == nil && source.language != locale.language ? source : nil
    }
}
