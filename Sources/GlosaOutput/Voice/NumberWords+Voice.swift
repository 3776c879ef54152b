import GlosaCatalog
import GlosaICU

extension NumberWords {
    /// The number words of a language: by its own rules, else ICU's; nil for a language that has neither, whose figures stay
    /// figures.
    static func spoken(in settings: LocaleSettings) -> NumberWords? {
        if let rules = settings.data.spelloutRules { return try? shared(rules: rules) }
        return try? shared(locale: settings.formatting)
    }
}
