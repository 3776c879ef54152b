import GlosaICU

/// The locale, data and zone of a whole message.
final class FormattingSetting: Sendable {
    let locale: LocaleTag
    /// The caller's data of the language; nil for none, so that keys of caches stay small.
    let data: LocaleData?
    let direction: MessageDirection
    let timeZone: TimeZoneID?
    /// True where ICU has the language.
    let isSupported: Bool
    /// The locale of the digits and marks of numbers.
    let numberLocale: LocaleTag

    init(locale: LocaleTag, data: LocaleData, timeZone: TimeZoneID?) {
        self.locale = locale
        self.data = data.isEmpty ? nil : data
        self.timeZone = timeZone
        direction = MessageDirection(locale.direction)
        isSupported = locale.isSupported
        numberLocale = data.numberLocale(for: locale)
    }

    /// The locale of the names of units and currencies: never one that lends its digits.
    var nameLocale: LocaleTag { isSupported ? locale : .root }

    /// The fallback that numbers of this setting have, for its report; nil where they have none.
    ///
    /// - Parameter hasNames: Whether names of units or currencies are shown.
    func numberGap(hasNames: Bool) -> MessageFunctionError? {
        if isSupported { return nil }
        if hasNames {
            return .missingData(
                "nobody has names of units and currencies in `\(locale)`: codes and signs stand for them")
        }
        guard numberLocale == .root else { return nil }
        return .missingData(
            "nobody has the signs of numbers in `\(locale)`: those of no language in particular stand for them")
    }
}

extension MessageFunctionError {
    /// Nobody has data of the language, and something else stands in.
    static func missingData(_ message: String) -> Self { Self(.missingLocaleData, message) }
}
