#if Server
import GlosaHTTP
import NIOCore

/// What all connections of one event loop share. They take turns on it, so that nothing needs a lock.
final class LoopState {
    var clock = ServerClock()
    var log: RequestLog
    /// Room in which answers are put together; taken anew only when the last one is still being sent.
    var room = ByteBuffer()

    init(log: RequestLog) { self.log = log }

    /// One for each loop of a group.
    static func each(
        of group: any EventLoopGroup, write: (@Sendable ([UInt8]) -> Void)?
    ) -> [ObjectIdentifier: NIOLoopBoundBox<LoopState>] {
        var states: [ObjectIdentifier: NIOLoopBoundBox<LoopState>] = [:]
        for loop in group.makeIterator() {
            states[ObjectIdentifier(loop)] = NIOLoopBoundBox.makeBoxSendingValue(
                LoopState(log: RequestLog(write)), eventLoop: loop)
        }
        return states
    }
}
#endif
