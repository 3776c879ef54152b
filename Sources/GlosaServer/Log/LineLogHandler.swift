#if Server
import Logging

/// Writes what the server and its parts have to say as lines of JSON.
struct LineLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .notice
    let write: @Sendable ([UInt8]) -> Void

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var clock = ServerClock()
        clock.update()
        var line = LogLine()
        line.begin(time: clock.stamp, level: event.level.rawValue, message: "\(event.message)")
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) { line.add(key: key, "\(value)") }
        line.end()
        write(line.bytes)
    }
}
#endif
