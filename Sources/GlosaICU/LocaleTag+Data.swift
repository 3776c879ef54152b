import CICU

extension LocaleTag {
    private static let supported = BoundedCache<String, Bool>(capacity: 256)
    private static let chains = BoundedCache<String, [LocaleTag]>(capacity: 256)

    /// Whether ICU has data in this language, so that it can format numbers and dates.
    ///
    /// True for `es-VE`, and for `es-FR`, which ICU answers as `es`. False for `ht`, which it would answer in French,
    /// and for a language that it does not know, which it would answer in the shell's. The shell's locale has no
    /// influence.
    public var isSupported: Bool {
        Self.supported.value(for: identifier) { cicu_locale_is_supported(identifier) }
    }

    /// This locale and those that it falls back to, nearest first: `es-VE` gives `es-VE`, `es-419`, `es`.
    ///
    /// The parents are CLDR's (UTS #35 part 1, "Parent Locales"): `zh-TW` goes on to `zh-Hant`, and never to `zh`, which
    /// is another script. All are of this language; the root is not among them.
    public var fallbacks: [LocaleTag] {
        Self.chains.value(for: identifier) {
            var chain = [self]
            while let parent = chain.last?.parent, !chain.contains(parent) { chain.append(parent) }
            return chain
        }
    }

    private var parent: LocaleTag? {
        let tag = try? bridgedText("ures_openDirect", identifier) { text, capacity, status in
            cicu_locale_parent(identifier, text, capacity, &status)
        }
        // A locale that ICU cannot take apart has no parent, and neither has one whose parent is the root.
        guard let tag, !tag.isEmpty else { return nil }
        return LocaleTag(canonical: tag)
    }

    /// The direction of the script that the locale is written in, named or likely: `ar` is right-to-left, `ar-Latn` is
    /// not.
    public var direction: WritingDirection {
        cicu_locale_is_right_to_left(identifier) ? .rightToLeft : .leftToRight
    }

    /// The locale with the digits of a numbering system, by its CLDR name: `arab`, `latn`, `deva`.
    ///
    /// ```swift
    /// try LocaleTag("ar-EG").with(numberingSystem: "latn").identifier   // "ar-EG-u-nu-latn"
    /// ```
    ///
    /// - Throws: ``ICUError`` for a numbering system that ICU does not know.
    public func with(numberingSystem: String) throws(ICUError) -> LocaleTag {
        let tag = try bridgedText("unumsys_openByName", numberingSystem) { text, capacity, status in
            cicu_locale_with_numbers(identifier, numberingSystem, text, capacity, &status)
        }
        return LocaleTag(canonical: tag)
    }

    /// What the locale is called in a language: `es-VE` is "español (Venezuela)" in `es`.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language to answer in, or the name.
    public func displayName(in locale: LocaleTag) throws(ICUError) -> String {
        try bridgedText("uldn_localeDisplayName", "\(identifier) in \(locale.identifier)") { text, capacity, status in
            cicu_locale_display_name(identifier, locale.identifier, text, capacity, &status)
        }
    }
}
