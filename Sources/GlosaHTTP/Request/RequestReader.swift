/// Takes requests off a stream of bytes (RFC 9112), strictly: what two programs on the way could read in two ways is
/// refused, because that is how requests are smuggled past one of them.
package struct RequestReader: Sendable {
    private let limits: RequestLimits
    /// Bytes that hold no end of a head for certain, so that a slow client's are not read again and again.
    private var searched = 0

    /// What the bytes so far amount to.
    package enum Step: Sendable {
        /// Not yet a whole head.
        case incomplete
        /// A request, whose head is so many bytes long.
        case request(Request, length: Int)
        /// What is no request, or none that is answered. Where the next one would begin, nobody can know.
        case rejected(RequestRejection)
    }

    /// A reader that keeps to these limits.
    package init(limits: RequestLimits = RequestLimits()) { self.limits = limits }

    /// Looks at everything that has come since the end of the last request.
    package mutating func next(_ bytes: Span<UInt8>) -> Step {
        // An empty line before a request is let pass (RFC 9112, section 2.2).
        var start = 0
        while start < bytes.count, start < 4, bytes[start].isLineBreak { start += 1 }
        guard start < bytes.count else { return .incomplete }
        guard bytes[start].isToken else {
            return .rejected(RequestRejection(.badRequest, "This is no request of HTTP/1.1."))
        }
        guard let end = Self.endOfHead(bytes, from: max(searched, start)) else {
            searched = max(start, bytes.count - 2)
            return tooLarge(bytes, from: start, to: bytes.count).map { .rejected($0) } ?? .incomplete
        }
        searched = 0
        if let rejection = tooLarge(bytes, from: start, to: end) { return .rejected(rejection) }
        do throws(RequestRejection) {
            let head = bytes.extracting(start..<end)
            return .request(try RequestHead(limits: limits).read(head), length: end)
        } catch {
            return .rejected(error)
        }
    }

    /// The place after the empty line that ends a head. Lone line feeds count here, so that a client that sends them
    /// learns at once that it should not.
    private static func endOfHead(_ bytes: Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == .lineFeed, index + 1 < bytes.count {
                if bytes[index + 1] == .lineFeed { return index + 2 }
                if bytes[index + 1] == .carriageReturn, index + 2 < bytes.count, bytes[index + 2] == .lineFeed {
                    return index + 3
                }
            }
            index += 1
        }
        return nil
    }

    private func tooLarge(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> RequestRejection? {
        // The line has a method and a version beside its target.
        let longestLine = limits.target + 64
        guard end - start > min(limits.head, longestLine) else { return nil }
        var index = start
        while index < end, index - start <= longestLine, bytes[index] != .lineFeed { index += 1 }
        if index - start > longestLine {
            return RequestRejection(.uriTooLong, "The address is longer than \(limits.target) bytes.")
        }
        guard end - start > limits.head else { return nil }
        return RequestRejection(.headerFieldsTooLarge, "The header is larger than \(limits.head) bytes.")
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }

    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// True where it may stand in a method or in the name of a field (RFC 9110, section 5.6.2).
    var isToken: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "^")...UInt8(ascii: "`"), UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// True where it may stand in the value of a field (RFC 9110, section 5.5).
    var isFieldContent: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }
}
