#if Server
import GlosaServer
import GlosaSite
import Synchronization

/// A server for one test, on a port that was free. Its limits go by a clock that only the test moves.
struct TestServer {
    let port: Int
    let log: Log
    let settings: ServerSettings
    let clock: TestClock
    private let running: SiteServer.Running

    /// The lines that the server wrote.
    final class Log: Sendable {
        private let bytes = Mutex<[UInt8]>([])

        func add(_ lines: [UInt8]) { bytes.withLock { $0 += lines } }

        var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
    }

    /// Lets time pass on the server, after it has done what it had to do until now.
    func pass(_ time: Duration) async throws {
        await running.settle()
        try await clock.pass(time)
    }

    /// A connection whose first request has been answered; what stands behind that request has been read by then.
    func wire(asking more: String = "") async throws -> Wire {
        let wire = try await Wire(port: port)
        try await wire.send(TestSite.request("/a.txt") + more)
        _ = try await wire.text(until: "\r\n\r\na")
        return wire
    }

    /// A connection that has been answered once, or one that the server waits for a first request on.
    func wire(hasAsked: Bool) async throws -> Wire {
        if hasAsked { return try await wire() }
        let silent = try await Wire(port: port)
        await clock.alarm()
        return silent
    }

    /// Tells the server to stop.
    func stop() async { await running.stop() }

    /// Waits until nothing is accepted any more and every connection has heard, one of which the test must hold open:
    /// without any the server comes to its end, and its event loops answer nobody.
    func hasClosed() async { await running.hasClosed() }

    /// Serves `site` while `body` runs, and waits until the server has stopped.
    ///
    /// - Returns: What the server wrote into its log.
    @discardableResult
    static func run(
        _ site: ServedSite = ServedSite(TestSite.site), _ change: (inout ServerSettings) -> Void = { _ in },
        _ body: @escaping @Sendable (TestServer) async throws -> Void
    ) async throws -> String {
        var settings = ServerSettings(port: 0)
        // The one limit that goes by the time of the system: other tests may keep a client from its turn for minutes.
        settings.stopLimit = .seconds(900)
        change(&settings)
        let log = Log()
        let clock = TestClock()
        var server = SiteServer(site, settings: settings) { log.add($0) }
        server.clock = clock
        let (ready, report) = AsyncStream.makeStream(of: SiteServer.Running.self)
        try await withThrowingTaskGroup(of: Void.self) { [server, settings] group in
            group.addTask {
                defer { report.finish() }
                try await server.run { report.yield($0) }
            }
            for await running in ready {
                let test = TestServer(
                    port: running.port, log: log, settings: settings, clock: clock, running: running)
                let result = await Result.of { try await body(test) }
                await test.stop()
                try result.get()
            }
            try await group.waitForAll()
        }
        return log.text
    }
}

extension Result where Failure == any Error {
    /// The outcome of a call.
    fileprivate static func of(_ body: () async throws -> Success) async -> Self {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}

/// A site of a few files, one of them larger than any buffer on the way.
enum TestSite {
    static let large = String(repeating: "0123456789abcdef", count: 1 << 19)

    static let site = Site(files: [
        file("index.html", "start"), file("a.txt", "a"), file("b.txt", "b"), file("large.txt", large),
        file("medium.txt", String(repeating: "m", count: 20_000)),
    ])

    static func file(_ path: String, _ text: String) -> Site.File {
        Site.File(path: path, bytes: Array(text.utf8), mediaType: "text/plain; charset=utf-8")
    }

    /// A request as a client sends it.
    static func request(_ target: String, _ fields: String...) -> String {
        "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields.map { "\($0)\r\n" }.joined() + "\r\n"
    }
}
#endif
