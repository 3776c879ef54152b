/// Reads one whole head of a request.
struct RequestHead {
    let limits: RequestLimits

    /// The request of a head, with the empty line at its end.
    func read(_ bytes: Span<UInt8>) throws(RequestRejection) -> Request {
        var place = 0
        let line = try line(bytes, &place)
        var request = try requestLine(bytes.extracting(line))
        var count = 0
        while true {
            let line = try self.line(bytes, &place)
            if line.isEmpty { break }
            count += 1
            if count > limits.fields {
                throw RequestRejection(.headerFieldsTooLarge, "There are more than \(limits.fields) header fields.")
            }
            if let field = try field(bytes.extracting(line)) { request.fields.append(field) }
        }
        try RequestFraming.apply(to: &request)
        return request
    }

    /// The next line, without its end. Only a carriage return and a line feed together end one.
    private func line(_ bytes: Span<UInt8>, _ place: inout Int) throws(RequestRejection) -> Range<Int> {
        let start = place
        while place < bytes.count, !bytes[place].isLineBreak { place += 1 }
        guard place + 1 < bytes.count, bytes[place] == .carriageReturn, bytes[place + 1] == .lineFeed else {
            throw RequestRejection(.badRequest, "A line does not end in CR LF.")
        }
        place += 2
        return start..<(place - 2)
    }

    private func requestLine(_ line: Span<UInt8>) throws(RequestRejection) -> Request {
        var place = 0
        while place < line.count, line[place].isToken { place += 1 }
        let method = 0..<place
        let targetStart = place + 1
        guard !method.isEmpty, method.count <= 32, place < line.count, line[place] == UInt8(ascii: " ") else {
            throw RequestRejection(.badRequest, "The first line is not a method, an address and a version.")
        }
        place = targetStart
        while place < line.count, line[place] > 0x20, line[place] < 0x7F { place += 1 }
        let target = targetStart..<place
        guard !target.isEmpty, place < line.count, line[place] == UInt8(ascii: " ") else {
            throw RequestRejection(.badRequest, "The address has to be of visible ASCII, and the version to follow it.")
        }
        guard target.count <= limits.target else {
            throw RequestRejection(.uriTooLong, "The address is longer than \(limits.target) bytes.")
        }
        let isOld = try isOldVersion(line.extracting((place + 1)..<line.count))
        return Request(
            Self.method(line.extracting(method)), Self.text(line.extracting(target)), isPersistent: !isOld,
            isOldVersion: isOld)
    }

    private func isOldVersion(_ version: Span<UInt8>) throws(RequestRejection) -> Bool {
        let isVersion =
            version.count == 8 && Self.text(version.extracting(0..<5)) == "HTTP/" && version[5].isDigit
            && version[6] == UInt8(ascii: ".") && version[7].isDigit
        guard isVersion else { throw RequestRejection(.badRequest, "The version of HTTP cannot be read.") }
        guard version[5] == UInt8(ascii: "1") else {
            throw RequestRejection(.versionNotSupported, "This server speaks HTTP/1.1.")
        }
        return version[7] == UInt8(ascii: "0")
    }

    /// A field that somebody goes by, or nil for another.
    private func field(_ line: Span<UInt8>) throws(RequestRejection) -> Request.Field? {
        var colon = 0
        while colon < line.count, line[colon].isToken { colon += 1 }
        // White space before the colon, or a line that goes on with the one above, is read in two ways.
        guard colon > 0, colon < line.count, line[colon] == UInt8(ascii: ":") else {
            throw RequestRejection(.badRequest, "A header field is not a name, a colon and a value.")
        }
        var start = colon + 1
        var end = line.count
        while start < end, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
        while end > start, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
        for index in start..<end where !line[index].isFieldContent {
            throw RequestRejection(.badRequest, "A header field holds a control character.")
        }
        guard let name = RequestField.named(line.extracting(0..<colon)) else { return nil }
        return Request.Field(name, Self.text(line.extracting(start..<end)))
    }

    private static func method(_ bytes: Span<UInt8>) -> Request.Method {
        switch text(bytes) {
        case "GET": .get
        case "HEAD": .head
        case "OPTIONS": .options
        case let name: .other(name)
        }
    }

    private static func text(_ bytes: Span<UInt8>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
