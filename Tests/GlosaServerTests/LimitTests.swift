#if Server
import GlosaServer
import Testing

@Suite("Limits", .timeLimit(.minutes(60)))
struct LimitTests {
    @Test(
        "what is no request is answered with a problem, and ends the connection",
        arguments: [
            ("\u{16}\u{3}\u{1}\u{2}\u{0}\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/3.0\r\n\r\n", 505),
            ("GET /\(String(repeating: "a", count: 60_000)) HTTP/1.1\r\nHost: a\r\n\r\n", 414),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "a", count: 60_000))\r\n\r\n", 431),
            ("GET / HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: a\r\n", count: 2000))\r\n", 431),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        ])
    func rejected(request: String, status: Int) async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/a.txt") + request)
            let answers = try await wire.rest()
            #expect(answers.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answers.contains("HTTP/1.1 \(status) "))
            #expect(answers.contains("Content-Type: application/problem+json\r\n"))
            #expect(answers.contains("Connection: close\r\n"))
            #expect(answers.hasSuffix("}\n"))
        }
    }

    @Test("a head that comes a byte at a time is given up when its time is over")
    func slowHead() async throws {
        try await TestServer.run { server in
            let wire = try await server.wire(asking: "GET / HTTP/1.1\r\nHost: a\r\nX: ")
            for _ in 1...4 {
                try await wire.send("a")
                try await server.pass(server.settings.headTime / 4)
            }
            #expect(try await wire.rest().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        }
    }

    @Test("a connection that says nothing is ended", arguments: [true, false])
    func silent(hasAsked: Bool) async throws {
        try await TestServer.run { server in
            let wire = try await server.wire(hasAsked: hasAsked)
            try await server.pass(hasAsked ? server.settings.idleTime : server.settings.headTime)
            #expect(try await wire.rest().isEmpty)
        }
    }

    @Test("a connection is not ended before its time", arguments: [true, false])
    func patience(hasAsked: Bool) async throws {
        try await TestServer.run { server in
            let wire = try await server.wire(hasAsked: hasAsked)
            let limit = hasAsked ? server.settings.idleTime : server.settings.headTime
            try await server.pass(limit - .milliseconds(1))
            try await wire.send(TestSite.request("/b.txt"))
            #expect(try await wire.text(until: "\r\n\r\nb").hasSuffix("b"))
        }
    }

    @Test("a reader who does not listen is given up")
    func deaf() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/large.txt"))
            // The answer has begun; what is not read stays in the server until it gives up.
            let beginning = try await wire.some() ?? []
            try await server.pass(server.settings.answerTime)
            let rest = try? await wire.rest()
            #expect(beginning.count + (rest?.utf8.count ?? 0) < TestSite.large.utf8.count)
        }
    }

    @Test("more connections than are allowed wait until one has ended")
    func connections() async throws {
        try await TestServer.run(ServedSite(TestSite.site)) {
            $0.connections = 16
        } _: { server in
            var held: [Wire] = []
            for _ in 1...16 {
                let wire = try await Wire(port: server.port)
                try await wire.send(TestSite.request("/a.txt"))
                #expect(try await wire.text(until: "\r\n\r\na").hasSuffix("a"))
                held.append(wire)
            }
            let waiting = try await Wire(port: server.port)
            try await waiting.send(TestSite.request("/b.txt"))
            held.removeLast()
            #expect(try await waiting.text(until: "\r\n\r\nb").hasSuffix("b"))
        }
    }

    @Test("a port that another program has is named in the reason")
    func portInUse() async throws {
        try await TestServer.run { server in
            let second = SiteServer(
                ServedSite(TestSite.site), settings: ServerSettings(port: server.port)
            ) { _ in }
            let error = await #expect(throws: ServerError.self) { try await second.run { _ in } }
            #expect(
                error?.description == "port \(server.port) is in use by another program: choose another with --port")
        }
    }

    @Test("a host that is none of this machine's is named in the reason")
    func foreignHost() async throws {
        let server = SiteServer(
            ServedSite(TestSite.site), settings: ServerSettings(host: "192.0.2.1", port: 0)
        ) { _ in }
        let error = await #expect(throws: ServerError.self) { try await server.run { _ in } }
        #expect(
            error?.description
                == "`192.0.2.1` is no address of this machine: 127.0.0.1 is this machine, 0.0.0.0 all its addresses")
    }
}
#endif
