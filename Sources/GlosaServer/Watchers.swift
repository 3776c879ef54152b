#if Server
import NIOCore
import Synchronization

/// Pages that are open and wait for news, by server-sent events.
final class Watchers: Sendable {
    /// The place where they listen.
    static let path = "/_watch"

    private let state = Mutex(State())

    private struct State {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var last: String?
    }

    /// Adds a page, which is told the last news at once.
    func add(_ channel: any Channel) {
        let last = state.withLock { state in
            state.channels[ObjectIdentifier(channel)] = channel
            return state.last
        }
        channel.closeFuture.whenComplete { [weak self] _ in
            self?.state.withLock { $0.channels[ObjectIdentifier(channel)] = nil }
        }
        if let last { channel.writeAndFlush(Self.event(last), promise: nil) }
    }

    /// Tells every page.
    func tell(_ news: String) {
        let channels = state.withLock { state in
            state.last = news
            return Array(state.channels.values)
        }
        for channel in channels { channel.writeAndFlush(Self.event(news), promise: nil) }
    }

    /// One event; a line break in the data would end it.
    private static func event(_ news: String) -> ByteBuffer {
        let lines = news.split(separator: "\n", omittingEmptySubsequences: true)
        return ByteBuffer(string: lines.map { "data: \($0)\n" }.joined() + "\n")
    }
}
#endif
