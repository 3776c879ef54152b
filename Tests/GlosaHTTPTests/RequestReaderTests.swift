import GlosaHTTP
import Testing

@Suite("Reading requests (RFC 9112)")
struct RequestReaderTests {
    private static let host = "Host: glosa.example\r\n"

    private static func step(_ text: String, limits: RequestLimits = RequestLimits()) -> RequestReader.Step {
        step(Array(text.utf8), limits: limits)
    }

    private static func step(_ bytes: [UInt8], limits: RequestLimits = RequestLimits()) -> RequestReader.Step {
        var reader = RequestReader(limits: limits)
        return reader.next(bytes.span)
    }

    private static func request(_ text: String) throws -> Request {
        guard case .request(let request, let length) = step(text) else { throw NoRequest(step: step(text)) }
        #expect(length == text.utf8.count)
        return request
    }

    private struct NoRequest: Error { var step: RequestReader.Step }

    private static func status(_ step: RequestReader.Step) -> Int? {
        if case .rejected(let rejection) = step { rejection.status.rawValue } else { nil }
    }

    @Test("a request is read with what answers go by")
    func plain() throws {
        let request = try Self.request(
            "GET /es/?q=1 HTTP/1.1\r\nhOST: glosa.example:80\r\nUser-Agent: x\r\nACCEPT:\t*/* \r\nIf-None-Match: \"a\"\r\n"
                + "if-none-match:\"b\"\r\n\r\n")
        #expect(request.method == .get)
        #expect(request.target == "/es/?q=1")
        #expect(request[.host] == "glosa.example:80")
        #expect(request[.accept] == "*/*")
        #expect(request[.ifNoneMatch] == "\"a\", \"b\"")
        #expect(request[.acceptLanguage] == nil)
        #expect(request.isPersistent)
        #expect(request.content == .length(0))
        #expect(request.fields.count == 4)
    }

    @Test("a request that arrives byte by byte is the same request")
    func byteByByte() {
        let bytes = Array("\r\nHEAD / HTTP/1.1\r\n\(Self.host)\r\nGET".utf8)
        var reader = RequestReader()
        for count in 0..<(bytes.count - 3) {
            let part = Array(bytes[..<count])
            guard case .incomplete = reader.next(part.span) else {
                Issue.record("\(count) bytes are no request yet")
                return
            }
        }
        guard case .request(let request, let length) = reader.next(bytes.span) else {
            Issue.record("the request was not read")
            return
        }
        #expect(request.method == .head)
        #expect(length == bytes.count - 3)
    }

    @Test(
        "a connection goes on, or ends, as both sides say",
        arguments: [
            ("HTTP/1.1", "", true), ("HTTP/1.1", "close", false), ("HTTP/1.1", "Upgrade, Close", false),
            ("HTTP/1.1", "keep-alive", true), ("HTTP/1.0", "", false), ("HTTP/1.0", "Keep-Alive", true),
            ("HTTP/1.0", "close, keep-alive", false), ("HTTP/1.7", "", true),
        ])
    func persistence(version: String, connection: String, isPersistent: Bool) throws {
        let field = connection.isEmpty ? "" : "Connection: \(connection)\r\n"
        let request = try Self.request("GET / \(version)\r\n\(Self.host)\(field)\r\n")
        #expect(request.isPersistent == isPersistent)
        #expect(request.isOldVersion == (version == "HTTP/1.0"))
    }

    @Test("HTTP/1.0 needs no host")
    func oldVersion() throws { #expect(try Self.request("GET / HTTP/1.0\r\n\r\n")[.host] == nil) }

    @Test(
        "what two programs could read in two ways is refused",
        arguments: [
            "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n\(host)\(host)\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\n\(host)X-A: a\r\n b\r\n\r\n",
            "GET / HTTP/1.1\r\n\(host)X-A : a\r\n\r\n", "GET / HTTP/1.1\r\n\(host): a\r\n\r\n",
            "GET / HTTP/1.1\r\n\(host)X-A\r\n\r\n", "GET / HTTP/1.1\r\n\(host)X-A: a\u{0}b\r\n\r\n",
            "GET / HTTP/1.1\r\n\(host)X-A: a\rb\r\n\r\n", "GET / HTTP/1.1\n\n", "GET / HTTP/1.1\n\(host)\r\n",
            "GET / HTTP/1.1\r\n\(host)\n", "GET  / HTTP/1.1\r\n\(host)\r\n", "GET /  HTTP/1.1\r\n\(host)\r\n",
            "GET / HTTP/1.1 \r\n\(host)\r\n", "GET /\r\n\r\n", "GET / http/1.1\r\n\(host)\r\n",
            "GET / HTTP/1.10\r\n\(host)\r\n", "GET / HTTP/1\r\n\(host)\r\n", "GET /ñ HTTP/1.1\r\n\(host)\r\n",
            "GET\t/ HTTP/1.1\r\n\(host)\r\n", " GET / HTTP/1.1\r\n\(host)\r\n", "G@T / HTTP/1.1\r\n\(host)\r\n",
            "\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n",
            "\(String(repeating: "A", count: 33)) / HTTP/1.1\r\n\(host)\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: 4\r\nContent-Length: 4\r\n\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: 4, 4\r\n\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: +4\r\n\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: \r\n\r\n",
            "POST / HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999\r\n\r\n",
            "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n",
        ])
    func ambiguous(text: String) { #expect(Self.status(Self.step(text)) == 400) }

    @Test(
        "a version or a coding that is not understood is named as that",
        arguments: [
            ("GET / HTTP/2.0\r\n\(host)\r\n", 505), ("PRI * HTTP/2.0\r\n\r\n", 505), ("GET / HTTP/9.9\r\n\r\n", 505),
            ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: gzip, chunked\r\n\r\n", 501),
            ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n", 501),
        ])
    func unknown(text: String, status: Int) { #expect(Self.status(Self.step(text)) == status) }

    @Test("content is announced")
    func content() throws {
        #expect(
            try Self.request("POST / HTTP/1.1\r\n\(Self.host)Content-Length: 007\r\n\r\n").content == .length(7))
        #expect(
            try Self.request("POST / HTTP/1.1\r\n\(Self.host)Transfer-Encoding: Chunked\r\n\r\n").content == .chunked)
    }

    @Test("an address that is too long is refused before its end has come")
    func longTarget() {
        let start = "GET /" + String(repeating: "a", count: 8191)
        guard case .request = Self.step("\(start) HTTP/1.1\r\n\(Self.host)\r\n") else {
            Issue.record("8,192 bytes are allowed")
            return
        }
        #expect(Self.status(Self.step("\(start)a HTTP/1.1\r\n\(Self.host)\r\n")) == 414)
        #expect(Self.status(Self.step(start + String(repeating: "a", count: 100))) == 414)
    }

    @Test("a header that is too large is refused before its end has come")
    func largeHeader() {
        let start = "GET / HTTP/1.1\r\n\(Self.host)X: "
        let room = 16 * 1024 - start.utf8.count - 4
        guard case .request = Self.step(start + String(repeating: "a", count: room) + "\r\n\r\n") else {
            Issue.record("16,384 bytes are allowed")
            return
        }
        #expect(Self.status(Self.step(start + String(repeating: "a", count: room + 1) + "\r\n\r\n")) == 431)
        #expect(Self.status(Self.step(start + String(repeating: "a", count: room + 5))) == 431)
        let many = String(repeating: "X: a\r\n", count: 100)
        #expect(Self.status(Self.step("GET / HTTP/1.1\r\n\(Self.host)\(many)\r\n")) == 431)
    }

    @Test("bytes that are no UTF-8 in a value harm nothing")
    func obsoleteText() {
        let bytes = Array("GET / HTTP/1.1\r\n\(Self.host)Accept: a".utf8) + [0xFF] + Array("\r\n\r\n".utf8)
        guard case .request(let request, _) = Self.step(bytes) else {
            Issue.record("the request was not read")
            return
        }
        #expect(request[.accept] == "a\u{FFFD}")
    }
}
