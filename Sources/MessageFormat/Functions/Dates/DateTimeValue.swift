import GlosaICU

/// A date with a time of day, as it is on a clock on the wall, and where that clock is if that is known.
public struct DateTimeValue: Hashable, Sendable, CustomStringConvertible {
    /// The day.
    public let date: CivilDate
    /// The time of day.
    public let time: CivilTime
    /// The place where the clock is.
    public let zone: Zone

    /// The place where a clock is.
    public enum Zone: Hashable, Sendable {
        /// Not known: the time is shown as it is, whatever the reader's zone.
        case floating
        /// So many minutes east of Greenwich, -840...840.
        case offset(minutes: Int)
        /// A zone with a name, such as `America/Caracas`.
        case named(TimeZoneID)
    }

    /// A time on a day. An offset beyond 14 hours counts as 14 hours.
    public init(date: CivilDate, time: CivilTime, zone: Zone = .floating) {
        self.date = date
        self.time = time
        if case .offset(let minutes) = zone {
            self.zone = .offset(minutes: min(max(minutes, -840), 840))
        } else {
            self.zone = zone
        }
    }

    /// A date/time literal of the specification: `2006-01-02T15:04:06`, with `.789` and `Z`, `+01:00` or `-05:00` if
    /// known.
    ///
    /// Nil for anything else, and for a day that does not exist. See UTS #35 part 9, "Date and Time Operands".
    public init?(iso text: String) {
        let bytes = Array(text.utf8.prefix(40))
        guard bytes.count >= 19, bytes.count == text.utf8.count, bytes[10] == UInt8(ascii: "T"),
            let date = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self)), date.year > 0
        else { return nil }
        let isZone = { (byte: UInt8) in "Z+-".utf8.contains(byte) }
        let zoneStart = bytes[11...].firstIndex(where: isZone) ?? bytes.endIndex
        let clock = bytes[11..<zoneStart]
        // `hh:mm:ss` or `hh:mm:ss.` and one to three digits.
        guard clock.count == 8 || (10...12).contains(clock.count), let zone = Self.zone(bytes[zoneStart...]),
            let time = CivilTime(iso: String(decoding: clock, as: UTF8.self))
        else { return nil }
        self.init(date: date, time: time, zone: zone)
    }

    private static func zone(_ bytes: ArraySlice<UInt8>) -> Zone? {
        guard let sign = bytes.first else { return .floating }
        if sign == UInt8(ascii: "Z") { return bytes.count == 1 ? .offset(minutes: 0) : nil }
        let digits = Array(bytes.dropFirst())
        guard digits.count == 5, digits[2] == UInt8(ascii: ":"), let hours = number(digits[0], digits[1]),
            let minutes = number(digits[3], digits[4]), minutes < 60, hours < 14 || (hours == 14 && minutes == 0)
        else { return nil }
        return .offset(minutes: (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1))
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
        guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
        return Int(tens - 0x30) * 10 + Int(ones - 0x30)
    }

    /// `2006-01-02T15:04:06`, with milliseconds if there are any, then `Z`, `+01:00` or `[America/Caracas]`.
    public var iso: String {
        let text = "\(date.iso)T\(time.iso)"
        switch zone {
        case .floating: return text
        case .offset(0): return text + "Z"
        case .offset(let minutes):
            // `-05:00`: the clock's digits of a time of day, after a sign.
            let clock = CivilTime(hour: abs(minutes) / 60, minute: abs(minutes) % 60)?.iso.prefix(5) ?? ""
            return text + (minutes < 0 ? "-" : "+") + clock
        case .named(let name): return text + "[\(name)]"
        }
    }

    /// ``iso``.
    public var description: String { iso }
}
