import Glibc

/// The time as answers and logs have it, written anew only when a second has passed.
struct ServerClock {
    private var second: time_t = -1
    /// The field `Date` with its line break (RFC 9110, section 6.6.1): `Date: Sun, 06 Nov 1994 08:49:37 GMT`.
    private(set) var dateField: [UInt8] = []
    /// `1994-11-06T08:49:37Z`.
    private(set) var stamp: [UInt8] = []

    /// Looks at the clock.
    mutating func update() {
        let now = time(nil)
        guard now != second else { return }
        write(now)
    }

    /// Writes a time, in seconds since 1970.
    mutating func write(_ now: time_t) {
        second = now
        var moment = now
        var parts = tm()
        gmtime_r(&moment, &parts)
        let clock = "\(Self.two(parts.tm_hour)):\(Self.two(parts.tm_min)):\(Self.two(parts.tm_sec))"
        let year = Int(parts.tm_year) + 1900
        let day = Self.two(parts.tm_mday)
        let date = "\(Self.days[Int(parts.tm_wday)]), \(day) \(Self.months[Int(parts.tm_mon)]) \(year) \(clock) GMT"
        dateField = Array("Date: \(date)\r\n".utf8)
        stamp = Array("\(year)-\(Self.two(parts.tm_mon + 1))-\(day)T\(clock)Z".utf8)
    }

    private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
