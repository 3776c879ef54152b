import GlosaICU

/// Questions about a language that supplied data, or else ICU, answer.
extension LocaleData {
    /// Items as the language lists them: by supplied patterns, by ICU's, or between commas where neither has any.
    public func list(_ items: [String], kind: ListFormat.Kind, locale: LocaleTag) -> String {
        if let patterns = lists[kind] { return patterns.joined(items) }
        return (try? ListFormat.shared(locale: locale, kind: kind).format(items)) ?? items.joined(separator: ", ")
    }

    /// The plural categories of the language; nil where nobody has its rules.
    public func pluralCategories(_ type: PluralType, locale: LocaleTag) -> [PluralCategory]? {
        if let supplied = rules(type) { return supplied.categories }
        return try? PluralRules.shared(locale: locale, type: type).categories
    }

    /// The plural category of a number as it is written, such as `1.50`; nil where nobody has the rules of the language,
    /// and for what is not a number.
    public func pluralCategory(of decimal: String, _ type: PluralType, locale: LocaleTag) -> PluralCategory? {
        if let supplied = rules(type) { return supplied.category(of: decimal) }
        return try? PluralRules.shared(locale: locale, type: type).category(of: decimal)
    }

    /// The locale whose digits, grouping and marks numbers have: the first of ``numberLocales`` that ICU has, the
    /// language's own, or the root.
    public func numberLocale(for locale: LocaleTag) -> LocaleTag {
        numberLocales.first(where: \.isSupported) ?? (locale.isSupported ? locale : .root)
    }

    func rules(_ type: PluralType) -> PluralRuleSet? {
        switch type {
        case .cardinal: cardinals
        case .ordinal: ordinals
        }
    }
}
