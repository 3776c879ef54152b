#if Server
import NIOCore

/// A time at which something happens, unless it is put off. To put it off costs nothing: that is done for every request.
struct Alarm {
    private let clock: any AlarmClock
    private let time = Time()

    private final class Time {
        var deadline = NIODeadline.distantFuture
        var takeBack: (() -> Void)?
    }

    init(clock: any AlarmClock) { self.clock = clock }

    /// Sets the time anew, which may be earlier than the one before.
    func set(after delay: Duration, on loop: any EventLoop, _ action: @escaping () -> Void) {
        time.takeBack?()
        time.deadline = clock.now + TimeAmount(delay)
        schedule(on: loop, action)
    }

    /// Puts the time off.
    func postpone(by delay: Duration) { time.deadline = clock.now + TimeAmount(delay) }

    /// Takes it back.
    func cancel() {
        time.takeBack?()
        time.takeBack = nil
    }

    private func schedule(on loop: any EventLoop, _ action: @escaping () -> Void) {
        time.takeBack = clock.schedule(at: time.deadline, on: loop) { [self] in
            if time.deadline > clock.now { schedule(on: loop, action) } else { action() }
        }
    }
}
#endif
