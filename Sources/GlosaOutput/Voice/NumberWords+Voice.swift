import GlosaCatalog
import GlosaICU

extension NumberWords {
    /// The number words of a language; nil for one that ICU has none in, whose figures stay figures. A locale that formats
    /// the numbers of another language lends it digits, never words.
    static func spoken(in settings: LocaleSettings) -> NumberWords? {
        guard settings.formatting.language == settings.tag.language else { return nil }
        return try? shared(locale: settings.formatting)
    }
}
