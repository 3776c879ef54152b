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

    /// The locale with a calendar for its dates, by its CLDR name: `gregory`, `buddhist`, `islamic-civil`.
    ///
    /// ```swift
    /// try LocaleTag("th").with(calendar: "buddhist").identifier   // "th-u-ca-buddhist"
    /// ```
    ///
    /// - Throws: ``ICUError`` for what is not well formed. A calendar that ICU does not know counts as the usual one.
    public func with(calendar: String) throws(ICUError) -> LocaleTag {
        let tag = try bridgedText("uloc_setKeywordValue", calendar) { text, capacity, status in
            cicu_locale_with_calendar(identifier, calendar, text, capacity, &status)
        }
        return LocaleTag(canonical: tag)
    }

    /// The name of a region in the locale's language: `US` is "Estados Unidos" in `es`.
    ///
    /// - Parameter region: An ISO 3166 code in capitals, or the number of a wider region, such as `419`.
    /// - Throws: ``ICUError`` where ICU lacks the language, or has no name of such a region.
    public func name(ofRegion region: String) throws(ICUError) -> String {
        // A NUL would end the code early.
        guard region.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ICUError(operation: Self.regionName, subject: region, code: ICUError.illegalArgument)
        }
        return try bridgedText(Self.regionName, "\(region) in \(identifier)") { text, capacity, status in
            cicu_region_display_name(region, identifier, text, capacity, &status)
        }
    }

    private static let regionName = "uldn_regionDisplayName"

    /// What the locale is called in a language: `es-VE` is "español (Venezuela)" in `es`.
    ///
    /// - Throws: ``ICUError`` when ICU lacks the language to answer in, or the name.
    public func displayName(in locale: LocaleTag) throws(ICUError) -> String {
        try bridgedText("uldn_localeDisplayName", "\(identifier) in \(locale.identifier)") { text, capacity, status in
            cicu_locale_display_name(identifier, locale.identifier, text, capacity, &status)
        }
    }
}
