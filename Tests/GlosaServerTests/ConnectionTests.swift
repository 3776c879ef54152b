#if Server
import GlosaServer
import Testing

@Suite("Connections", .timeLimit(.minutes(60)))
struct ConnectionTests {
    @Test("a connection serves one request after another")
    func keepAlive() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            for _ in 1...3 {
                try await wire.send(TestSite.request("/a.txt"))
                let answer = try await wire.text(until: "\r\n\r\na")
                #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(answer.contains("Content-Length: 1\r\n"))
                #expect(
                    answer.firstMatch(of: /\r\nDate: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
                        != nil)
                #expect(!answer.contains("Connection:"))
                #expect(!answer.contains("Server:"))
            }
        }
    }

    @Test("requests that come together are answered in their order, and the last may end the connection")
    func pipelining() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(
                TestSite.request("/a.txt") + TestSite.request("/medium.txt") + TestSite.request("/nope")
                    + TestSite.request("/b.txt", "Connection: close") + TestSite.request("/a.txt"))
            let answers = try await wire.rest()
            #expect(answers.ranges(of: "HTTP/1.1 ").count == 4)
            #expect(answers.ranges(of: "Connection: close").count == 1)
            let order = ["\r\n\r\na", "\r\n\r\nmmmm", "HTTP/1.1 404 ", "\r\n\r\nb"]
            let places = order.compactMap { answers.firstRange(of: $0)?.lowerBound }
            #expect(places.count == 4)
            #expect(places == places.sorted())
            #expect(answers.hasSuffix("b"))
        }
    }

    @Test("whoever asks a thousand times before listening gets a thousand answers")
    func flood() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            let requests = String(repeating: TestSite.request("/medium.txt"), count: 999)
            async let sent: Void = wire.send(requests + TestSite.request("/medium.txt", "Connection: close"))
            let answers = try await wire.rest()
            try await sent
            #expect(answers.ranges(of: "HTTP/1.1 200 OK").count == 1000)
            #expect(answers.utf8.count > 20_000_000)
        }
    }

    @Test("HTTP/1.0 is answered, and keeps its connection only if it asks")
    func oldVersion() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send("GET /a.txt HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try await wire.text(until: "\r\n\r\na").contains("Connection: keep-alive\r\n"))
            try await wire.send("GET /b.txt HTTP/1.0\r\n\r\n")
            let answer = try await wire.rest()
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("Connection: close\r\n"))
            #expect(answer.hasSuffix("\r\n\r\nb"))
        }
    }

    @Test("HEAD and an unchanged copy are answered with a head alone")
    func headOnly() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send("HEAD /large.txt HTTP/1.1\r\nHost: a\r\n\r\n")
            let head = try await wire.text(until: "\r\n\r\n")
            #expect(head.contains("Content-Length: \(TestSite.large.utf8.count)\r\n"))
            #expect(head.hasSuffix("\r\n\r\n"))
            try await wire.send(TestSite.request("/large.txt", "If-None-Match: *", "Connection: close"))
            let unchanged = try await wire.rest()
            #expect(unchanged.hasPrefix("HTTP/1.1 304 Not Modified\r\n"))
            #expect(unchanged.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("HEAD is never answered with content, not even when it is refused")
    func refusedHead() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send("HEAD /a.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n")
            let answer = try await wire.rest()
            #expect(answer.hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("a client that has nothing more to send is still answered")
    func halfClosed() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/large.txt"))
            wire.endSending()
            #expect(try await wire.rest().hasSuffix("\r\n\r\n" + TestSite.large))
        }
    }

    @Test(
        "content is not read, and ends the connection",
        arguments: [
            ("Content-Length: 5", "hello", 405), ("Content-Length: 16385", "hello", 413),
            ("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n", 405),
        ])
    func content(field: String, content: String, status: Int) async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send("POST /a.txt HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\n\(content)")
            try await wire.send(TestSite.request("/b.txt"))
            let answer = try await wire.rest()
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
            #expect(answer.contains("Connection: close\r\n"))
            #expect(answer.ranges(of: "HTTP/1.1 ").count == 1)
        }
    }
}
#endif
