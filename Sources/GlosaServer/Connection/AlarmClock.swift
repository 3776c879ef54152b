#if Server
import NIOCore

/// Time by which the limits of connections go: the system's, or one that a test moves.
package protocol AlarmClock: Sendable {
    /// The present.
    var now: NIODeadline { get }

    /// Schedules a call of `action` at `deadline` on `loop`, which is the loop of the caller.
    ///
    /// - Returns: A closure that takes the call back.
    func schedule(at deadline: NIODeadline, on loop: any EventLoop, _ action: @escaping () -> Void) -> () -> Void
}

/// The monotonic time of the system.
struct SystemAlarmClock: AlarmClock {
    var now: NIODeadline { .now() }

    func schedule(at deadline: NIODeadline, on loop: any EventLoop, _ action: @escaping () -> Void) -> () -> Void {
        let scheduled = loop.assumeIsolated().scheduleTask(deadline: deadline, action)
        return { scheduled.cancel() }
    }
}
#endif
