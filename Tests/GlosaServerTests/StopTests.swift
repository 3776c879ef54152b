#if Server
import GlosaServer
import Synchronization
import Testing

@Suite("Stopping", .timeLimit(.minutes(60)))
struct StopTests {
    @Test("an answer that has begun is finished")
    func inFlight() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/large.txt"))
            var answer = try await wire.some() ?? []
            await server.stop()
            await server.hasClosed()
            // The time for a request that may be on its way is over; that of the answer is not.
            try await server.pass(server.settings.stopTime)
            while let more = try await wire.some() { answer += more }
            #expect(String(decoding: answer, as: UTF8.self).hasSuffix("\r\n\r\n" + TestSite.large))
        }
    }

    @Test("a request of which a part has come is answered, and told that it was the last")
    func halfRead() async throws {
        try await TestServer.run { server in
            let wire = try await server.wire(asking: "GET /b.txt HTTP/1.1\r\nHo")
            await server.stop()
            await server.hasClosed()
            try await wire.send("st: a\r\n\r\n")
            let answer = try await wire.rest()
            #expect(answer.contains("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("Connection: close\r\n"))
            #expect(answer.hasSuffix("b"))
        }
    }

    @Test("an open connection may bring one more request, and then nothing is accepted")
    func idle() async throws {
        try await TestServer.run { server in
            let wire = try await server.wire()
            await server.stop()
            await server.hasClosed()
            try await wire.send(TestSite.request("/b.txt"))
            let answer = try await wire.rest()
            #expect(answer.contains("Connection: close\r\n"))
            #expect(answer.hasSuffix("b"))
        }
    }

    @Test("a reader who does not listen does not keep the server from stopping")
    func deaf() async throws {
        let wires = Held()
        try await TestServer.run(ServedSite(TestSite.site)) {
            $0.stopLimit = .milliseconds(200)
        } _: { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/large.txt"))
            _ = try await wire.some()
            wires.add(wire)
            await server.stop()
        }
        #expect(wires.count == 1)
    }

    /// Connections that outlive the server.
    private final class Held: Sendable {
        private let wires = Mutex<[Wire]>([])

        func add(_ wire: Wire) { wires.withLock { $0.append(wire) } }

        var count: Int { wires.withLock { $0.count } }
    }

    @Test("an open connection that brings nothing is ended")
    func silent() async throws {
        try await TestServer.run { server in
            let wire = try await server.wire()
            await server.stop()
            await server.hasClosed()
            try await server.pass(server.settings.stopTime)
            #expect(try await wire.rest().isEmpty)
        }
    }
}
#endif
