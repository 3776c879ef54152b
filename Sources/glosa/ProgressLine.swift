import Glibc
import Synchronization

/// How far a long command is, on one line of a terminal that is written over; nothing in the first second, and nothing
/// where standard error is no terminal.
final class ProgressLine: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let started = ProgressLine.seconds()
    private let shown = Mutex<Double>(0)

    /// Shows that `done` of `total` are done. May be called from any thread.
    var update: (@Sendable (_ done: Int, _ total: Int) -> Void)? {
        guard isTerminal else { return nil }
        return { [self] done, total in
            let now = Self.seconds()
            guard now - started > 1 else { return }
            shown.withLock { last in
                guard now - last > 0.1 else { return }
                last = now
                Terminal.complain("\r\u{1B}[Kchecked \(done) of \(total) messages", terminator: "")
            }
        }
    }

    /// Takes the line away.
    func clear() {
        guard isTerminal, shown.withLock({ $0 > 0 }) else { return }
        Terminal.complain("\r\u{1B}[K", terminator: "")
    }

    private static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
