import CICU
import Synchronization

/// Formats instants in one locale, one zone and one selection of fields, in the proleptic Gregorian calendar (or the
/// one that ``LocaleTag/with(calendar:)`` or the locale's region names).
///
/// ```swift
/// let format = try DateFormat(skeleton: "yMMMMd", locale: LocaleTag("es"), timeZone: .utc)
/// try format.format(epochMilliseconds: 1_742_040_000_000)   // "15 de marzo de 2025"
/// ```
///
/// To make one takes tens of microseconds, and the first of a locale nearly a millisecond; keep it, or take it from
/// ``shared(skeleton:locale:timeZone:)``.
public final class DateFormat: Sendable {
    // Sendable: once it is made nothing changes the UDateFormat; ICU's formatting works on the calendar that it is given
    // and guards what it makes late. The pointer is set once and freed in deinit.
    nonisolated(unsafe) private let handle: OpaquePointer

    // The calendar is set to the instant that is being formatted, so one thread at a time has it.
    private let calendar: Mutex<FormattingCalendar>

    // A fact is shown again and again: in each document, and in each of its formats.
    private let recent = Mutex(RecentDates())

    /// The locale whose words and order are used.
    public let locale: LocaleTag

    /// The zone whose clock is shown.
    public let timeZone: TimeZoneID

    /// The pattern, in the letters of UTS #35 part 4, "Date Format Patterns".
    public let pattern: String

    private struct Key: Hashable {
        let skeleton: String
        let locale: LocaleTag
        let timeZone: TimeZoneID
    }

    private static let cache = BoundedCache<Key, DateFormat>(capacity: 256)

    /// Makes a format that shows the fields of a skeleton in the locale's own order: `yMMMMd`, `EEEEjm`.
    ///
    /// - Throws: ``ICUError`` when the skeleton is wrong or ICU lacks the language.
    public convenience init(skeleton: String, locale: LocaleTag, timeZone: TimeZoneID) throws(ICUError) {
        let pattern = try PatternGenerator.shared(locale: locale).pattern(for: skeleton)
        // A skeleton without a field of a date gives an empty pattern, and that would format as an empty text.
        guard !pattern.isEmpty else {
            throw ICUError(operation: "udatpg_getBestPattern", subject: skeleton, code: ICUError.illegalArgument)
        }
        try self.init(pattern: pattern, locale: locale, timeZone: timeZone)
    }

    /// Makes a format of a pattern, such as `d 'de' MMMM`.
    ///
    /// - Throws: ``ICUError`` when the pattern is wrong or ICU lacks the language.
    public init(pattern: String, locale: LocaleTag, timeZone: TimeZoneID) throws(ICUError) {
        let handle = try opened("udat_open", "\(pattern) (\(locale.identifier))") { status in
            withBridgedUTF8(pattern) {
                cicu_date_format_open($0, $1, locale.identifier, timeZone.identifier, &status)
            }
        }
        do {
            calendar = Mutex(try FormattingCalendar(of: handle))
        } catch {
            cicu_date_format_close(handle)
            throw error
        }
        self.handle = handle
        self.locale = locale
        self.timeZone = timeZone
        self.pattern = pattern
    }

    deinit { cicu_date_format_close(handle) }

    /// The format of a skeleton, from a cache that all threads share.
    ///
    /// - Throws: ``ICUError`` as ``init(skeleton:locale:timeZone:)`` does.
    public static func shared(
        skeleton: String, locale: LocaleTag, timeZone: TimeZoneID
    ) throws(ICUError) -> DateFormat {
        try cache.value(for: Key(skeleton: skeleton, locale: locale, timeZone: timeZone)) { () throws(ICUError) in
            try DateFormat(skeleton: skeleton, locale: locale, timeZone: timeZone)
        }
    }

    /// Formats an instant.
    ///
    /// - Parameter milliseconds: Since 1970-01-01T00:00Z, negative before; within ±8.64e15.
    /// - Throws: ``ICUError`` outside that range.
    public func format(epochMilliseconds milliseconds: Double) throws(ICUError) -> String {
        guard milliseconds.magnitude <= 8.64e15 else {
            throw ICUError(
                operation: "udat_format", subject: String(milliseconds), code: ICUError.illegalArgument)
        }
        if let text = recent.withLock({ $0.text(of: milliseconds) }) { return text }
        let text = try formatAnew(milliseconds)
        recent.withLock { $0.insert(text, for: milliseconds) }
        return text
    }

    private func formatAnew(_ milliseconds: Double) throws(ICUError) -> String {
        try bridgedText("udat_format", pattern) { text, capacity, status in
            let needed = calendar.withLockIfAvailable { calendar in
                run(calendar.pointer, milliseconds, text, capacity, &status)
            }
            if let needed { return needed }
            // Another thread has the calendar. To make one more is quicker than to wait.
            guard let own = cicu_date_format_calendar_open(handle, &status) else { return 0 }
            defer { cicu_calendar_close(own) }
            return run(own, milliseconds, text, capacity, &status)
        }
    }

    private func run(
        _ calendar: OpaquePointer, _ milliseconds: Double, _ text: UnsafeMutablePointer<CChar>?, _ capacity: Int32,
        _ status: inout Int32
    ) -> Int32 {
        if let clock = timeZone.rules.clock(atEpochMilliseconds: milliseconds) {
            // Words tell only that it is summer's clock, so that an hour does for every saving.
            cicu_calendar_show_clock(
                calendar, timeZone.identifier, Int32(clock.offset) * 1_000, clock.isDaylight ? 3_600_000 : 0)
        }
        return cicu_date_format_run(handle, calendar, milliseconds, text, capacity, &status)
    }

    /// Formats a day, which is the same day whatever the format's zone is.
    ///
    /// - Throws: ``ICUError`` if ICU fails.
    public func format(_ date: CivilDate) throws(ICUError) -> String {
        try format(epochMilliseconds: timeZone.epochMilliseconds(of: date, at: .noon))
    }
}

/// The one owner of a calendar of ICU.
private struct FormattingCalendar: ~Copyable, Sendable {
    // Sendable: it is not copyable, and whoever holds it, holds the mutex that it lives in.
    nonisolated(unsafe) let pointer: OpaquePointer

    init(of format: OpaquePointer) throws(ICUError) {
        pointer = try opened("ucal_clone", "") { cicu_date_format_calendar_open(format, &$0) }
    }

    deinit { cicu_calendar_close(pointer) }
}

/// The last few instants that a format was asked for, with their texts.
private struct RecentDates: Sendable {
    private static let capacity = 8

    private var entries: [(milliseconds: Double, text: String)] = []
    private var oldest = 0

    func text(of milliseconds: Double) -> String? {
        entries.first { $0.milliseconds == milliseconds }?.text
    }

    mutating func insert(_ text: String, for milliseconds: Double) {
        if entries.count < Self.capacity {
            entries.append((milliseconds, text))
        } else {
            entries[oldest] = (milliseconds, text)
            oldest = (oldest + 1) % Self.capacity
        }
    }
}
