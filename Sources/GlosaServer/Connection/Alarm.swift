#if Server
import NIOCore

/// A time at which something happens, unless it is put off. To put it off costs nothing: that is done for every request.
struct Alarm {
    private let time = Time()

    private final class Time {
        var deadline = NIODeadline.distantFuture
        var scheduled: Scheduled<Void>?
    }

    /// Sets the time anew, which may be earlier than the one before.
    func set(_ deadline: NIODeadline, on loop: any EventLoop, _ action: @escaping () -> Void) {
        time.scheduled?.cancel()
        time.deadline = deadline
        schedule(on: loop, action)
    }

    /// Puts the time off.
    func postpone(to deadline: NIODeadline) { time.deadline = deadline }

    /// Takes it back.
    func cancel() {
        time.scheduled?.cancel()
        time.scheduled = nil
    }

    private func schedule(on loop: any EventLoop, _ action: @escaping () -> Void) {
        time.scheduled = loop.assumeIsolated().scheduleTask(deadline: time.deadline) { [time] in
            if time.deadline > .now() { self.schedule(on: loop, action) } else { action() }
        }
    }
}
#endif
