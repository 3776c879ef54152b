import Synchronization

/// Runs jobs side by side, a few at a time: each lane takes the next one as soon as it is free. A task for each job
/// would cost more than the shortest of them.
enum WorkLanes {
    /// What each job gave, in the order of the jobs.
    static func run<Result: Sendable>(_ jobs: [@Sendable () -> Result], lanes: Int = 4) async -> [Result] {
        let next = NextJob()
        let results = await withTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<min(lanes, jobs.count) {
                group.addTask {
                    var done: [(Int, Result)] = []
                    while let index = next.take(below: jobs.count) { done.append((index, jobs[index]())) }
                    return done
                }
            }
            return await group.reduce(into: [(Int, Result)]()) { $0 += $1 }
        }
        return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

/// The number of the next job that no lane has taken.
private final class NextJob: Sendable {
    private let number = Atomic(0)

    func take(below count: Int) -> Int? {
        let index = number.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
