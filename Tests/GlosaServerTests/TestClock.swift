#if Server
import GlosaServer
import NIOCore
import Synchronization

/// A clock that stands still until a test moves it.
final class TestClock: AlarmClock {
    private let state = Mutex(State())

    private struct State {
        var now = NIODeadline.uptimeNanoseconds(0)
        var alarms: [Int: Pending] = [:]
        var count = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    /// An alarm that has been set.
    private struct Pending: Sendable {
        let deadline: NIODeadline
        let loop: any EventLoop
        let action: NIOLoopBound<() -> Void>
    }

    var now: NIODeadline { state.withLock { $0.now } }

    func schedule(at deadline: NIODeadline, on loop: any EventLoop, _ action: @escaping () -> Void) -> () -> Void {
        let alarm = Pending(deadline: deadline, loop: loop, action: NIOLoopBound(action, eventLoop: loop))
        let (number, waiting) = state.withLock { state in
            state.count += 1
            state.alarms[state.count] = alarm
            defer { state.waiting = [] }
            return (state.count, state.waiting)
        }
        for continuation in waiting { continuation.resume() }
        return { [self] in state.withLock { $0.alarms[number] = nil } }
    }

    /// Waits until an alarm is set.
    func alarm() async {
        await withCheckedContinuation { continuation in
            let isSet = state.withLock { state in
                if state.alarms.isEmpty { state.waiting.append(continuation) }
                return !state.alarms.isEmpty
            }
            if isSet { continuation.resume() }
        }
    }

    /// Moves the clock, and returns when every alarm that is due has been heard.
    func pass(_ time: Duration) async throws {
        let due = state.withLock { state in
            state.now = state.now + TimeAmount(time)
            return state.alarms.filter { $0.value.deadline <= state.now }
        }
        for (number, alarm) in due.sorted(by: { $0.value.deadline < $1.value.deadline }) {
            try await alarm.loop.submit {
                // One of those before may have taken it back.
                let isSet = self.state.withLock { $0.alarms.removeValue(forKey: number) != nil }
                if isSet { alarm.action.value() }
            }.get()
        }
    }
}
#endif
