#if Server
import Glibc
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization

/// Serves a site over HTTP/1.1, until it is told to stop by SIGTERM or SIGINT.
package struct SiteServer: Sendable {
    private let site: ServedSite
    private let settings: ServerSettings
    private let output: @Sendable ([UInt8]) -> Void
    /// The time by which its limits go.
    package var clock: any AlarmClock = SystemAlarmClock()

    /// A server.
    ///
    /// - Parameter output: Where the lines of the log go. It may be called from several threads at once.
    package init(
        _ site: ServedSite, settings: ServerSettings = ServerSettings(),
        output: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.site = site
        self.settings = settings
        self.output = output
    }

    /// A server that readers can connect to.
    package struct Running: Sendable {
        /// The port that it listens on.
        package let port: Int
        fileprivate let group: Group
        fileprivate let door: any Channel
        fileprivate let loops: [any EventLoop]

        /// Tells the server to stop, as a signal would.
        package func stop() async { await group.value.withLock { $0 }?.triggerGracefulShutdown() }

        /// Waits until nothing is accepted any more, and every open connection knows that the server is to stop. There has
        /// to be one: without, the event loops end, and answer nothing.
        package func hasClosed() async {
            try? await door.closeFuture.get()
            await settle()
        }

        /// Waits until every event loop has done what it had to do when this was called.
        package func settle() async {
            // The loop of the door is first: it hands work to the others.
            for loop in [door.eventLoop] + loops { try? await loop.submit {}.get() }
        }
    }

    /// The server and what tells it to stop, which is made after it.
    fileprivate final class Group: Sendable {
        let value = Mutex<ServiceGroup?>(nil)
    }

    /// Serves, and returns when the last connection has ended.
    ///
    /// - Parameter ready: Is called as soon as readers can connect.
    /// - Throws: ``ServerError`` when the address cannot be had.
    package func run(ready: @escaping @Sendable (Running) async -> Void) async throws(ServerError) {
        let threads = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        var failure: ServerError?
        do {
            try await serve(on: threads, ready: ready)
        } catch {
            failure = explain(error)
        }
        // The threads have nothing left to do, and nothing is lost when they cannot be told.
        try? await threads.shutdownGracefully()
        if let failure { throw failure }
    }

    private func serve(
        on threads: MultiThreadedEventLoopGroup, ready: @escaping @Sendable (Running) async -> Void
    ) async throws {
        let output = output
        let logger = Logger(label: "glosa") { _ in LineLogHandler(write: output) }
        let states = LoopState.each(of: threads, write: settings.logsRequests ? output : nil)
        // Some files are open already, and each event loop needs a few.
        let files = OpenFiles.raise(to: settings.connections + 128)
        let configuration = ServerConfiguration(
            address: .hostname(settings.host, port: settings.port), backlog: 1024,
            availableConnectionsDelegate: .maximum(max(16, min(settings.connections, files - 128)), logger: logger))
        let shared = Group()
        let server = Server(
            childChannelSetup: SiteChannel(site: site, settings: settings, states: states, clock: clock),
            configuration: configuration,
            onServerRunning: { channel in
                Self.flushRegularly(states)
                await ready(
                    Running(
                        port: channel.localAddress?.port ?? 0, group: shared, door: channel,
                        loops: states.values.map(\.eventLoop)))
            },
            eventLoopGroup: threads, logger: logger)
        var services = ServiceGroupConfiguration(
            services: [.init(service: server, serviceName: "server")],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        services.maximumGracefulShutdownDuration = settings.stopLimit
        let group = ServiceGroup(configuration: services)
        shared.value.withLock { $0 = group }
        try await group.run()
        for state in states.values {
            try? await state.eventLoop.submit { state.value.log.flush() }.get()
        }
    }

    /// A line is in the log half a second after its request at the latest.
    private static func flushRegularly(_ states: [ObjectIdentifier: NIOLoopBoundBox<LoopState>]) {
        for state in states.values {
            state.eventLoop.scheduleRepeatedTask(initialDelay: .milliseconds(500), delay: .milliseconds(500)) { _ in
                state.value.log.flush()
            }
        }
    }

    private func explain(_ error: any Error) -> ServerError {
        let place = "`\(settings.host)`, port \(settings.port)"
        guard let code = (error as? IOError)?.errnoCode else {
            if error is SocketAddressError {
                return ServerError(
                    "there is no host `\(settings.host)`: 127.0.0.1 is this machine, 0.0.0.0 all its addresses")
            }
            return ServerError("cannot serve at \(place): \(error)")
        }
        switch code {
        case EADDRINUSE:
            return ServerError("port \(settings.port) is in use by another program: choose another with --port")
        case EACCES:
            return ServerError("port \(settings.port) is not open to everybody: choose one above 1023 with --port")
        case EADDRNOTAVAIL:
            return ServerError(
                "`\(settings.host)` is no address of this machine: 127.0.0.1 is this machine, 0.0.0.0 all its addresses"
            )
        default: return ServerError("cannot serve at \(place): \(String(cString: strerror(code)))")
        }
    }
}
#endif
