/// Where a request ends, and whether another may follow it on the same connection (RFC 9112, sections 3.2, 6 and 9.3).
enum RequestFraming {
    /// Reads it from the fields.
    static func apply(to request: inout Request) throws(RequestRejection) {
        try checkHost(of: request)
        try readContent(of: &request)
        if let connection = request[.connection] {
            let options = QualityList(connection).items.map(\.value)
            if options.contains("close") {
                request.isPersistent = false
            } else if options.contains("keep-alive") {
                request.isPersistent = true
            }
        }
    }

    private static func checkHost(of request: Request) throws(RequestRejection) {
        var count = 0
        for field in request.fields where field.name == .host {
            count += 1
            guard field.value.utf8.allSatisfy(isPartOfHost) else {
                throw RequestRejection(.badRequest, "The host is no name and no number of one.")
            }
        }
        guard count == 1 || (count == 0 && request.isOldVersion) else {
            throw RequestRejection(.badRequest, "A request has to name one host.")
        }
    }

    /// True where a byte may stand in a name or a number of a host, or before its port (RFC 3986, section 3.2.2).
    private static func isPartOfHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"): false
        default: byte.isToken
        }
    }

    private static func readContent(of request: inout Request) throws(RequestRejection) {
        let lengths = request.fields.filter { $0.name == .contentLength }.map(\.value)
        if let encoding = request[.transferEncoding] {
            guard lengths.isEmpty, !request.isOldVersion else {
                throw RequestRejection(.badRequest, "The length of the content is said in two ways.")
            }
            guard encoding.lowercased() == "chunked" else {
                throw RequestRejection(.notImplemented, "The only transfer coding understood is chunked.")
            }
            request.content = .chunked
        }
        guard let first = lengths.first else { return }
        guard lengths.count == 1, !first.isEmpty, first.utf8.count <= 18, first.utf8.allSatisfy(\.isDigit),
            let length = Int(first)
        else { throw RequestRejection(.badRequest, "The length of the content is not one number.") }
        request.content = .length(length)
    }
}
