import GlosaICU

/// The way in which a skeleton shows days: as a template learnt from ICU once, so that most days need no call to it.
///
/// A few days are composed when it is made and compared with ICU's own; where they differ, every day goes to ICU.
final class DateShape: Sendable {
    private let format: DateFormat
    private let template: DayTemplate?

    private struct Key: Hashable {
        let skeleton: String
        let locale: LocaleTag
    }

    private static let cache = SharedCache<Key, DateShape>(capacity: 128)

    static func shared(skeleton: String, locale: LocaleTag) throws(ICUError) -> DateShape {
        try cache.value(for: Key(skeleton: skeleton, locale: locale)) { () throws(ICUError) in
            DateShape(try DateFormat(skeleton: skeleton, locale: locale, timeZone: .utc))
        }
    }

    private init(_ format: DateFormat) {
        self.format = format
        let learnt = try? DayTemplate(format)
        template = learnt.flatMap { $0.agrees(with: format) ? $0 : nil }
    }

    func text(of date: CivilDate) throws(ICUError) -> String {
        if let text = template?.text(of: date) { return text }
        return try format.format(date)
    }

    /// Writes the day from the start of a buffer, and returns how many bytes it has; nil when there is too little room
    /// or only ICU can write it.
    func write(_ date: CivilDate, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        template?.write(date, to: buffer)
    }
}
