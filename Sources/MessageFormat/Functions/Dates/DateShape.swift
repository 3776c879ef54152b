import GlosaICU

/// The way in which a skeleton shows days: as a template learnt from ICU once, so that most days need no call to it.
///
/// A few days are composed when it is made and compared with ICU's own; where they differ, every day goes to ICU. Of a
/// language that ICU lacks, the caller's words make every day.
final class DateShape: Sendable {
    private enum Source: Sendable {
        case format(DateFormat, DayTemplate?)
        case supplied(SuppliedDates, DateFields, DateLength, DatePrecision)
    }

    private let source: Source

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
        let learnt = try? DayTemplate(format)
        source = .format(format, learnt.flatMap { $0.agrees(with: format) ? $0 : nil })
    }

    init(_ dates: SuppliedDates, _ fields: DateFields, _ length: DateLength, _ precision: DatePrecision) {
        source = .supplied(dates, fields, length, precision)
    }

    func text(of date: CivilDate) throws(ICUError) -> String {
        switch source {
        case .format(let format, let template):
            if let text = template?.text(of: date) { return text }
            return try format.format(date)
        case .supplied(let dates, let fields, let length, let precision):
            return dates.text(of: date, fields, length, precision)
        }
    }

    /// Writes the day from the start of a buffer, and returns how many bytes it has; nil when there is too little room
    /// or only ICU can write it.
    func write(_ date: CivilDate, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int? {
        switch source {
        case .format(_, let template): template?.write(date, to: buffer)
        // Words of the caller's are few, and can be of any length.
        case .supplied: nil
        }
    }
}
