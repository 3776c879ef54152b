import GlosaHTTP

/// The way in which a server serves.
package struct ServerSettings: Sendable {
    /// The name or the number of the host to listen on.
    package var host: String
    /// The port to listen on; 0 for any that is free.
    package var port: Int
    /// The largest size of a request.
    package var limits = RequestLimits()
    /// The time for the whole head of a request, from its first byte, or from the beginning of a connection. A byte now
    /// and then does not make it longer.
    package var headTime = Duration.seconds(10)
    /// The time that a connection may wait for its next request.
    package var idleTime = Duration.seconds(60)
    /// The time that a reader may take for an answer.
    package var answerTime = Duration.seconds(120)
    /// The time that a reader who was told of the end may go on sending.
    package var lingerTime = Duration.seconds(2)
    /// The time that open connections may bring one more request when the server is told to stop. It may be on
    /// its way already, and closing at once would lose it.
    package var stopTime = Duration.milliseconds(500)
    /// The time that what has begun may take when the server is told to stop. Whatever is left then is broken off.
    package var stopLimit = Duration.seconds(60)
    /// Connections at a time, if the system allows for as many. More of them wait until one ends, which the limits
    /// above see to.
    package var connections = 8192
    /// True where every request is written to the log.
    package var logsRequests = true

    /// Settings with the limits of a small server.
    package init(host: String = "127.0.0.1", port: Int = 8080) {
        self.host = host
        self.port = port
    }
}
