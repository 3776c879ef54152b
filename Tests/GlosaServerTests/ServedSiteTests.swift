#if Server
import GlosaServer
import GlosaSite
import Testing

@Suite("A site that changes while it is served", .timeLimit(.minutes(60)))
struct ServedSiteTests {
    private static let next = Site(files: [TestSite.file("a.txt", "next")])

    @Test("the next request is answered from the new site")
    func replaced() async throws {
        let site = ServedSite(TestSite.site)
        try await TestServer.run(site) { server in
            let wire = try await server.wire()
            site.replace(with: Self.next, telling: "")
            try await wire.send(TestSite.request("/a.txt"))
            #expect(try await wire.text(until: "\r\n\r\nnext").contains("Content-Length: 4\r\n"))
        }
    }

    @Test("open pages are told what is, and what becomes")
    func watched() async throws {
        let site = ServedSite(TestSite.site, isWatched: true)
        site.tell("one")
        try await TestServer.run(site) { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/_watch"))
            let start = try await wire.text(until: "data: one\n\n")
            #expect(start.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"))
            site.replace(with: Self.next, telling: "two\nlines")
            #expect(try await wire.text(until: "\n\n") == "data: two\ndata: lines\n\n")
            await server.stop()
            #expect(try await wire.rest().isEmpty)
        }
    }

    @Test("a site that is not watched has nothing to listen to")
    func unwatched() async throws {
        try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/_watch", "Connection: close"))
            #expect(try await wire.rest().hasPrefix("HTTP/1.1 404 "))
        }
    }
}
#endif
