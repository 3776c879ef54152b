#if Server
import HummingbirdCore
import Logging
import NIOCore

/// Gives every connection its handler. Answers are made where requests are read, on the connection's event loop: they
/// are look-ups, and handing them to a task would cost more than they do.
struct SiteChannel: ServerChildChannel {
    let site: ServedSite
    let settings: ServerSettings
    let states: [ObjectIdentifier: NIOLoopBoundBox<LoopState>]
    let clock: any AlarmClock

    /// A connection that the server waits for.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            guard let state = states[ObjectIdentifier(channel.eventLoop)] else {
                throw ChannelError.inappropriateOperationForState
            }
            let connection = Connection(site: site, settings: settings, state: state.value, clock: clock)
            try channel.pipeline.syncOperations.addHandler(connection)
            return Value(channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            // How a connection ended is of no interest: its reader may have gone away.
            try? await value.channel.closeFuture.get()
        } onCancel: {
            value.channel.close(promise: nil)
        }
    }
}
#endif
