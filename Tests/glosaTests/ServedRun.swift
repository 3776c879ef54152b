#if Server
import Foundation
import GlosaTestSupport

/// A run of `glosa serve`, which goes on until it is told to stop.
final class ServedRun {
    /// Where it serves.
    let port: Int
    private let process = Process()
    private let errors = Pipe()

    /// What was not as it should be.
    struct Failure: Error { var description: String }

    /// Starts the program in `folder`, and waits until it serves.
    init(in folder: String, _ arguments: [String] = []) throws {
        process.executableURL = URL(filePath: CommandRun.program)
        process.arguments = ["serve", "--port", "0", "--today", "2026-01-02"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = line.firstMatch(of: /^http:\/\/127\.0\.0\.1:(\d+)\/\n$/).flatMap({ Int($0.1) }) else {
            process.terminate()
            throw Failure(description: "`\(line)` is no address")
        }
        self.port = port
    }

    deinit { if process.isRunning { process.terminate() } }

    /// The whole answer to a request.
    func get(_ target: String, accept: String = "text/html") throws -> String {
        let socket = try Loopback.connect(to: port)
        defer { close(socket) }
        let request = Array(
            "GET \(target) HTTP/1.1\r\nHost: a\r\nAccept: \(accept)\r\nConnection: close\r\n\r\n".utf8)
        guard send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw Failure(description: "cannot send: \(errno)")
        }
        var answer: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &room, room.count, 0)
            guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
            answer += room[..<count]
        }
    }

    /// Asks until the answer holds `words`.
    func get(_ target: String, until words: String) throws -> String {
        for _ in 0..<12_000 {
            let answer = try get(target)
            if answer.contains(words) { return answer }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw Failure(description: "`\(words)` did not come")
    }

    /// Tells it to stop, and gives its exit status.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
#endif
