/// The clock changes of a zone, as a TZif file tells them (RFC 8536).
///
/// Times are seconds since 1970-01-01T00:00Z; leap seconds are not counted, so a file that has them is refused.
struct ZoneFile: Sendable {
    /// A clock of the zone: its distance from Greenwich, and whether it is summer's.
    struct Clock: Hashable, Sendable {
        /// Seconds east of Greenwich.
        var offset: Int
        /// A clock of daylight saving time.
        var isDaylight: Bool
    }

    /// The instants at which the clock changes, in order.
    private let transitions: [Int64]
    /// The clock from each of ``transitions`` on.
    private let clocks: [Clock]
    /// The clock before the first change.
    private let first: Clock
    /// The rule after the last change; nil where that change's clock stays for good.
    private let rule: ZoneRule?

    /// Reads the bytes of a file of version 1 to 4; nil when they are none, are cut off, or count leap seconds.
    init?(_ bytes: [UInt8]) {
        var reader = ZoneFileReader(bytes)
        guard var block = reader.block(timeSize: 4) else { return nil }
        var rule: ZoneRule?
        if block.version >= UInt8(ascii: "2") {
            // The second block has times of eight bytes, and after it stands the rule for what comes later.
            guard let long = reader.block(timeSize: 8), let footer = reader.footer() else { return nil }
            block = long
            if !footer.isEmpty {
                guard let read = ZoneRule(footer) else { return nil }
                rule = read
            }
        }
        transitions = block.transitions
        clocks = block.clocks
        first = block.first
        self.rule = rule
    }

    /// The clock at an instant, in seconds since 1970-01-01T00:00Z.
    func clock(at instant: Int64) -> Clock {
        guard let last = transitions.last, instant < last else {
            return rule?.clock(at: instant) ?? clocks.last ?? first
        }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : clocks[low - 1]
    }

    /// The clock that a local time is read by: the former of two, before a time that is skipped and at one that happens
    /// twice.
    ///
    /// - Parameter local: Seconds since 1970-01-01T00:00 on the zone's own clock.
    func clock(atLocal local: Int64) -> Clock {
        // No clock is further than a day and a bit from Greenwich, so the change in question lies between these two.
        let before = clock(at: local - Self.reach)
        let after = clock(at: local + Self.reach)
        if clock(at: local - Int64(before.offset)) == before { return before }
        let later = clock(at: local - Int64(after.offset))
        return later == after ? after : before
    }

    private static let reach: Int64 = 30 * 3_600
}

/// The blocks of a TZif file, read in their order.
private struct ZoneFileReader {
    struct Block {
        var version: UInt8
        var transitions: [Int64]
        var clocks: [ZoneFile.Clock]
        var first: ZoneFile.Clock
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A header and its data (RFC 8536, sections 3.1 and 3.2); nil when they are cut off or contradict themselves.
    mutating func block(timeSize: Int) -> Block? {
        guard take(4)?.elementsEqual("TZif".utf8) == true, let version = take(1)?.first, take(15) != nil,
            let standardIndicators = count(), let universalIndicators = count(), let leaps = count(),
            let times = count(), let types = count(), let letters = count(), leaps == 0, types > 0
        else { return nil }
        var transitions: [Int64] = []
        for _ in 0..<times {
            guard let time = number(timeSize) else { return nil }
            transitions.append(time)
        }
        guard let indices = take(times).map(Array.init) else { return nil }
        var clocks: [ZoneFile.Clock] = []
        for _ in 0..<types {
            guard let offset = number(4), offset.magnitude < 26 * 3_600, let flag = take(1)?.first, take(1) != nil
            else {
                return nil
            }
            clocks.append(ZoneFile.Clock(offset: Int(offset), isDaylight: flag != 0))
        }
        guard take(letters + standardIndicators + universalIndicators) != nil,
            zip(transitions, transitions.dropFirst()).allSatisfy(<), indices.allSatisfy({ $0 < types })
        else { return nil }
        return Block(
            version: version, transitions: transitions, clocks: indices.map { clocks[Int($0)] }, first: clocks[0])
    }

    /// The line after the last block (RFC 8536, section 3.3); nil when it is cut off.
    mutating func footer() -> String? {
        let newline = UInt8(ascii: "\n")
        guard take(1)?.first == newline, let end = bytes[position...].firstIndex(of: newline) else { return nil }
        defer { position = end + 1 }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private mutating func take(_ length: Int) -> ArraySlice<UInt8>? {
        guard length <= bytes.count - position else { return nil }
        defer { position += length }
        return bytes[position..<position + length]
    }

    private mutating func number(_ size: Int) -> Int64? {
        guard let taken = take(size) else { return nil }
        let value = taken.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }

    /// A count of the header: never more than the file has bytes.
    private mutating func count() -> Int? {
        number(4).flatMap { $0 >= 0 && $0 <= bytes.count ? Int($0) : nil }
    }
}
