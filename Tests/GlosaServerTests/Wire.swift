#if Server
import Dispatch
import Glibc
import GlosaTestSupport

/// One connection to a server, byte by byte, as no well-behaved client would let a test have it.
///
/// Its calls wait, so they are made on threads of their own: those of Swift's tasks are few, and the server needs them.
final class Wire: Sendable {
    private let socket: Int32

    init(port: Int) async throws {
        socket = try await Self.away { try Loopback.connect(to: port) }
        // A call that waits cannot be cancelled: this tells what hangs from what is slow.
        var patience = timeval(tv_sec: 1800, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(socket) }

    /// Sends a text, as far as the server takes it.
    func send(_ text: String) async throws {
        let socket = socket
        try await Self.away {
            var bytes = Array(text.utf8)[...]
            while !bytes.isEmpty {
                let sent = bytes.withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if sent < 0, errno == EINTR { continue }
                guard sent > 0 else { throw Loopback.Failure(code: errno) }
                bytes = bytes.dropFirst(sent)
            }
        }
    }

    /// Says that nothing more will be sent.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Everything until the server ends the connection.
    func rest() async throws -> String {
        var text: [UInt8] = []
        while let more = try await some() { text += more }
        return String(decoding: text, as: UTF8.self)
    }

    /// What comes, until it holds `words`, or the connection ends.
    func text(until words: String) async throws -> String {
        var text = ""
        while !text.contains(words), let more = try await some() { text += String(decoding: more, as: UTF8.self) }
        return text
    }

    /// What has come by now, or comes next; nil at the end.
    func some() async throws -> [UInt8]? {
        let socket = socket
        return try await Self.away {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            var count: Int
            repeat {
                count = bytes.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
            } while count < 0 && errno == EINTR
            guard count >= 0 else { throw Loopback.Failure(code: errno) }
            return count == 0 ? nil : Array(bytes[..<count])
        }
    }

    private static func away<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }
}
#endif
