import GlosaICU

extension LocaleSettings {
    /// The name of a language as this one says it: that of `language-names`, else ICU's. Where neither has one, its name in
    /// itself, never its name in another.
    ///
    ///     spanish.name(of: english)   // "inglés"
    package func name(of language: LocaleTag) -> String {
        if let name = languageNames[language] { return name }
        if language == tag, !namesLanguages { return displayName }
        return (try? language.displayName(in: namesLanguages ? formatting : language)) ?? language.identifier
    }

    /// True where ICU has names of languages in this one.
    package var namesLanguages: Bool { formatting.isSupported }
}
