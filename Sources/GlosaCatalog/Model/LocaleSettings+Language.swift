import GlosaICU
import MessageFormat

/// Words of the language that the program writes by itself: lists and days of the week.
extension LocaleSettings {
    /// A message made ready to be formatted in the language, without bidirectional controls.
    ///
    /// - Parameter other: The locale of a message that stands in for one of this language; nil for its own.
    package func formatter(of message: Message, standingInFrom other: LocaleTag? = nil) -> MessageFormatter {
        if let other { return MessageFormatter(message, locale: other, bidiIsolation: .none) }
        return MessageFormatter(message, locale: formatting, data: data, bidiIsolation: .none)
    }

    /// Items joined by "and", as the language joins them.
    package func list(_ items: [String]) -> String { data.list(items, kind: .and, locale: formatting) }

    /// The name of a day of the week, 1 for Monday; the number where nobody has the name.
    package func weekday(_ number: Int) -> String {
        if let names = data.weekdays?.wide, names.indices.contains(number - 1) { return names[number - 1] }
        // 2024-01-01 was a Monday.
        guard let day = CivilDate(year: 2024, month: 1, day: number),
            let format = try? DateFormat.shared(skeleton: "EEEE", locale: formatting, timeZone: .utc),
            let text = try? format.format(day)
        else { return String(number) }
        return text
    }

    /// The locale whose order of letters the language has; the root, whose order is no language's own, where ICU lacks it.
    package var collation: LocaleTag { formatting.isSupported ? formatting : .root }
}
