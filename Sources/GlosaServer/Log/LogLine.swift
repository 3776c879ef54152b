import GlosaJSON

/// A line of the log, as JSON: machines read it, and so can people.
struct LogLine {
    private(set) var bytes: [UInt8] = []

    /// Begins a line.
    mutating func begin(time: [UInt8], level: String, message: String) {
        bytes.append(contentsOf: "{\"time\":\"".utf8)
        bytes.append(contentsOf: time)
        bytes.append(UInt8(ascii: "\""))
        add("level", level)
        add("message", message)
    }

    /// Adds a text.
    mutating func add(_ key: StaticString, _ text: String) {
        name(key)
        quote(text)
    }

    /// Adds a text under a name that is not known beforehand.
    mutating func add(key: String, _ text: String) {
        bytes.append(UInt8(ascii: ","))
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        quote(text)
    }

    /// Adds a number.
    mutating func add(_ key: StaticString, _ number: Int) {
        name(key)
        append(number)
    }

    /// Adds a time in milliseconds, given in microseconds.
    mutating func addMilliseconds(_ key: StaticString, microseconds: Int) {
        name(key)
        append(microseconds / 1000)
        let rest = microseconds % 1000
        bytes.append(UInt8(ascii: "."))
        for unit in [100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(rest / unit % 10)) }
    }

    /// Ends the line.
    mutating func end() { bytes.append(contentsOf: "}\n".utf8) }

    /// Forgets everything, and keeps the room.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    private mutating func name(_ key: StaticString) {
        bytes.append(UInt8(ascii: ","))
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ number: Int) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func quote(_ text: String) { JSONStringStyle.log.append(text, to: &bytes) }
}
