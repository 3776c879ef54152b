#if Server
import Foundation
import GlosaServer
import Testing

@Suite("The log")
struct LogTests {
    @Test("a line says what was asked and what came of it, and nothing of who asked")
    func lines() async throws {
        let log = try await TestServer.run { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(
                TestSite.request("/a.txt?name=Maria", "User-Agent: secret", "Referer: http://secret.example/")
                    + TestSite.request("/\"x\\", "Connection: close"))
            _ = try await wire.rest()
        }
        let lines = try log.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }.filter { $0["message"] as? String == "request" }
        #expect(lines.count == 2)
        for line in lines {
            #expect(Set(line.keys) == ["time", "level", "message", "method", "path", "status", "bytes", "ms"])
        }
        #expect(lines[0]["method"] as? String == "GET")
        #expect(lines[0]["path"] as? String == "/a.txt")
        #expect(lines[0]["status"] as? Int == 200)
        #expect(lines[0]["bytes"] as? Int == 1)
        #expect(lines[1]["path"] as? String == "/\"x\\")
        for word in ["Maria", "secret", "127.0.0.1"] { #expect(!log.contains(word)) }
    }

    @Test("a server that is to be quiet writes no line for a request")
    func quiet() async throws {
        let log = try await TestServer.run(ServedSite(TestSite.site)) {
            $0.logsRequests = false
        } _: { server in
            let wire = try await Wire(port: server.port)
            try await wire.send(TestSite.request("/a.txt", "Connection: close"))
            _ = try await wire.rest()
        }
        #expect(!log.contains("\"request\""))
    }
}
#endif
