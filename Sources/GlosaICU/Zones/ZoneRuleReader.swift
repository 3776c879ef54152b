/// The parts of a zone's yearly rule, read from left to right.
struct ZoneRuleReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    /// Nothing is left.
    var isAtEnd: Bool { rest.isEmpty }

    /// A time follows, not a comma.
    var startsTime: Bool { rest.first.map { $0 != UInt8(ascii: ",") } ?? false }

    /// Passes over a name, such as `EST` or `<-03>`; false when there is none.
    mutating func name() -> Bool {
        if skip("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[rest.index(after: end)...]
            return true
        }
        let letters = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    /// A signed `hh[:mm[:ss]]`, in seconds; nil when there is none or its hours are more than `limit`.
    mutating func time(limit: Int) -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = number(), hours <= limit else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where skip(":") {
            guard let part = number(), part < 60 else { return nil }
            seconds += part * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// A comma, a day and the time on it, which is two o'clock unless it says so; nil when there is none.
    mutating func change() -> ZoneRule.Change? {
        guard skip(","), let day = day() else { return nil }
        guard skip("/") else { return ZoneRule.Change(day: day, time: 7_200) }
        // RFC 8536, section 3.3.1: as much as a week.
        return time(limit: 167).map { ZoneRule.Change(day: day, time: $0) }
    }

    private mutating func day() -> ZoneRule.Change.Day? {
        if skip("J") { return number().flatMap { (1...365).contains($0) ? .fixed($0) : nil } }
        guard skip("M") else { return number().flatMap { $0 <= 365 ? .ordinal($0) : nil } }
        guard let month = number(), skip("."), let week = number(), skip("."), let weekday = number(),
            (1...12).contains(month), (1...5).contains(week), weekday <= 6
        else { return nil }
        return .weekday(weekday, week: week, month: month)
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }
}
