#if Server
import GlosaHTTP

/// Gathers lines about requests, so that the system is not called for each.
///
/// A line says what was asked for and what came of it. It never says who asked: no address, no program, no page that
/// led there, and no query, in which somebody may have typed a name.
struct RequestLog {
    private var line = LogLine()
    private let write: (@Sendable ([UInt8]) -> Void)?

    /// A log that hands its lines to `write`, many at a time; nil to keep none.
    init(_ write: (@Sendable ([UInt8]) -> Void)?) { self.write = write }

    /// Writes that a request was answered.
    mutating func add(
        time: [UInt8], request: Request?, status: Status, bytes: Int, microseconds: Int
    ) {
        guard write != nil else { return }
        line.begin(time: time, level: "info", message: "request")
        if let request {
            line.add("method", request.method.name)
            line.add("path", Self.path(of: request))
        }
        line.add("status", status.rawValue)
        line.add("bytes", bytes)
        line.addMilliseconds("ms", microseconds: microseconds)
        line.end()
        if line.bytes.count > 32 * 1024 { flush() }
    }

    /// Hands over what was gathered.
    mutating func flush() {
        guard !line.bytes.isEmpty else { return }
        write?(line.bytes)
        line.clear()
    }

    private static func path(of request: Request) -> String {
        let target = request.target
        guard target.utf8.contains(UInt8(ascii: "?")) || target.utf8.count > 200 else { return target }
        return String(decoding: target.utf8.prefix { $0 != UInt8(ascii: "?") }.prefix(200), as: UTF8.self)
    }
}
#endif
