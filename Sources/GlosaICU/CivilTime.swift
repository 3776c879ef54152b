/// A time of day, to the millisecond, with no zone and no leap second.
///
/// ```swift
/// CivilTime(iso: "08:30")?.iso      // "08:30:00"
/// CivilTime(iso: "24:00")           // nil
/// ```
public struct CivilTime: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 0 to 23.
    public let hour: Int

    /// 0 to 59.
    public let minute: Int

    /// 0 to 59.
    public let second: Int

    /// 0 to 999.
    public let millisecond: Int

    /// The first moment of a day.
    public static let midnight = CivilTime(sinceMidnight: 0)

    /// The middle of a day, which no zone skips.
    public static let noon = CivilTime(sinceMidnight: 43_200_000)

    /// A time; nil when there is none such, as 24:00.
    public init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999).contains(millisecond)
        else { return nil }
        self.hour = hour
        self.minute = minute
        self.second = second
        self.millisecond = millisecond
    }

    /// Reads `08:30`, `08:30:15` or `08:30:15.250`, with one to nine digits after the point, of which three count; nil
    /// when it is not a time.
    public init?(iso text: String) {
        let bytes = Array(text.utf8)
        let colon = UInt8(ascii: ":")
        guard bytes.count >= 5, bytes[2] == colon,
            let hour = isoNumber(bytes[0..<2]), let minute = isoNumber(bytes[3..<5])
        else { return nil }
        var second = 0
        var millisecond = 0
        if bytes.count > 5 {
            guard bytes.count >= 8, bytes[5] == colon, let seconds = isoNumber(bytes[6..<8]) else { return nil }
            second = seconds
        }
        if bytes.count > 8 {
            let fraction = bytes[9...]
            guard bytes[8] == UInt8(ascii: "."), fraction.count <= 9, isoNumber(fraction) != nil else { return nil }
            let padded =
                Array(fraction.prefix(3)) + Array(repeating: UInt8(ascii: "0"), count: max(0, 3 - fraction.count))
            millisecond = isoNumber(padded[...]) ?? 0
        }
        self.init(hour: hour, minute: minute, second: second, millisecond: millisecond)
    }

    /// The time so many milliseconds after midnight; nil outside a day.
    public init?(millisecondsSinceMidnight milliseconds: Int) {
        guard (0..<86_400_000).contains(milliseconds) else { return nil }
        self.init(sinceMidnight: milliseconds)
    }

    private init(sinceMidnight milliseconds: Int) {
        hour = milliseconds / 3_600_000
        minute = milliseconds / 60_000 % 60
        second = milliseconds / 1_000 % 60
        millisecond = milliseconds % 1_000
    }

    /// 0 to 86 399 999.
    public var millisecondsSinceMidnight: Int { ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond }

    /// `08:30:00`, or `08:30:15.250` when there are milliseconds.
    public var iso: String {
        let whole = "\(isoText(hour, width: 2)):\(isoText(minute, width: 2)):\(isoText(second, width: 2))"
        return millisecond == 0 ? whole : "\(whole).\(isoText(millisecond, width: 3))"
    }

    /// The time in ISO 8601.
    public var description: String { iso }

    /// The earlier time comes first.
    public static func < (left: CivilTime, right: CivilTime) -> Bool {
        left.millisecondsSinceMidnight < right.millisecondsSinceMidnight
    }
}
