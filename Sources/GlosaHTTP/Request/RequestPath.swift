/// What a request asks for, as a path of a site: percent-decoded, and nothing in it that leads elsewhere.
///
///     try RequestPath("/es/gu%C3%ADa/?x=1").decoded   // "/es/guía/"
struct RequestPath {
    /// The path as it was sent, from its first slash.
    let raw: Substring
    /// What was sent behind it: a question mark and more, or nothing.
    let query: Substring

    /// The path of a target in origin form or in absolute form (RFC 9112, section 3.2).
    init(_ target: String) throws(RequestRejection) {
        var rest = target[...]
        if !rest.utf8.starts(with: "/".utf8) {
            guard let scheme = rest.firstIndex(of: ":"), ["http", "https"].contains(rest[..<scheme].lowercased()),
                rest[scheme...].hasPrefix("://")
            else { throw RequestRejection(.badRequest, "The address does not begin with a slash.") }
            let authority = rest[rest.index(scheme, offsetBy: 3)...]
            let end = authority.firstIndex { $0 == "/" || $0 == "?" } ?? authority.endIndex
            rest = authority[end...]
        }
        let end = rest.utf8.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        query = rest[end...]
        raw = end == rest.startIndex ? "/" : rest[..<end]
        if raw.utf8.contains(UInt8(ascii: "#")) {
            throw RequestRejection(.badRequest, "An address that is sent has no fragment.")
        }
    }

    /// The path, decoded once.
    var decoded: String {
        get throws(RequestRejection) {
            guard raw.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: ".") }) else {
                return String(raw)
            }
            var segments: [String] = []
            for segment in raw.split(separator: "/", omittingEmptySubsequences: false) {
                segments.append(try Self.decoded(segment))
            }
            return segments.joined(separator: "/")
        }
    }

    private static func decoded(_ segment: Substring) throws(RequestRejection) -> String {
        var bytes: [UInt8] = []
        var rest = segment.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                throw RequestRejection(.badRequest, "A percent sign in the address is not followed by two digits.")
            }
            bytes.append(high << 4 | low)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RequestRejection(.badRequest, "The address is not UTF-8.")
        }
        guard text != ".", text != ".." else {
            throw RequestRejection(.badRequest, "The address leads out of its folder.")
        }
        for byte in bytes {
            guard byte >= 0x20, byte != 0x7F else {
                throw RequestRejection(.badRequest, "The address holds a control character.")
            }
            // A slash that is part of a name: no file has one.
            guard byte != UInt8(ascii: "/") else {
                throw RequestRejection(.notFound, "There is nothing at this address.")
            }
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
