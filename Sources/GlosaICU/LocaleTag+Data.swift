import CICU

extension LocaleTag {
    private static let supported = BoundedCache<String, Bool>(capacity: 256)
    private static let rightToLeft = BoundedCache<String, Bool>(capacity: 256)

    /// The root of CLDR's locales, `und`: digits, signs and an order of letters that are of no language in particular, and
    /// no words. ``init(_:)`` refuses it, because nobody speaks it.
    public static let root = LocaleTag(canonical: "und")

    /// True where ICU has data in this language, so that it can format numbers and dates.
    ///
    /// True for `es-VE`, and for `es-FR`, which ICU answers as `es`. False for `ht`, which it would answer in French,
    /// and for a language that it does not know, which it would answer in the shell's. The shell's locale has no
    /// influence.
    public var isSupported: Bool {
        Self.supported.value(for: identifier) { cicu_locale_is_supported(identifier) }
    }

    /// The direction of the script that the locale is written in, named or likely: `ar` is right-to-left, `ar-Latn` is
    /// not.
    public var direction: WritingDirection {
        // ICU looks for the likely script each time, which costs more than formatting a short message.
        let isRightToLeft = Self.rightToLeft.value(for: identifier) { cicu_locale_is_right_to_left(identifier) }
        return isRightToLeft ? .rightToLeft : .leftToRight
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
