import GlosaCatalog
import GlosaICU

/// Clock times as a voice says them: the hour of the clock that is shown, and the part of the day that it falls in.
///
/// The marks of the two halves of the day (`p. m.`) are asked of ICU, which writes the times on pages, and never listed.
struct ClockTimes {
    private let parts: [LocaleSettings.DayPart]
    /// The marks after a time before noon and after one from noon on, each space an ordinary one.
    private let marks: [(mark: String, isAfternoon: Bool)]

    init(_ settings: LocaleSettings) {
        parts = settings.dayParts
        let halves = [1, 13].map { Self.mark(ofHour: $0, settings.formatting) }
        marks =
            halves[0].isEmpty || halves[1].isEmpty || halves[0] == halves[1]
            ? [] : [(halves[0], false), (halves[1], true)]
    }

    /// The part of the day of a time that is written `hour:minutes`, and how much of what follows it says it; nil where
    /// no mark of a half of the day follows, or the language names no parts.
    func part(hour: Int, minutes: Int, before after: Substring) -> (words: String, end: String.Index)? {
        guard (1...12).contains(hour) else { return nil }
        let rest = after.drop { $0 == " " }
        for (mark, isAfternoon) in marks where rest.hasPrefix(mark) {
            let end = rest.index(rest.startIndex, offsetBy: mark.count)
            // "a. m." is no "a. mucho".
            if end < rest.endIndex, mark.last?.isLetter == true, rest[end].isLetter { continue }
            guard let time = CivilTime(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minutes),
                let part = parts.last(where: { $0.from <= time }) ?? parts.last
            else { return nil }
            return (part.say + (endsSentence(mark, rest[end...]) ? "." : ""), end)
        }
        return nil
    }

    /// True when the full stop of a mark ends a sentence too.
    private func endsSentence(_ mark: String, _ after: Substring) -> Bool {
        mark.hasSuffix(".") && (after.isEmpty || after.drop { $0 == " " }.first?.isUppercase == true)
    }

    private static func mark(ofHour hour: Int, _ locale: LocaleTag) -> String {
        guard let format = try? DateFormat.shared(skeleton: "jmm", locale: locale, timeZone: .utc),
            let text = try? format.format(epochMilliseconds: Double(hour) * 3_600_000)
        else { return "" }
        return String(VoiceSpaces.folded(text).drop { !$0.isLetter })
    }
}
