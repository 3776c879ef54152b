import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// The results of `transform` in the order of the elements; it runs on every core, a few elements at a time: each
    /// core takes the next one as soon as it is free.
    ///
    /// ```swift
    /// [3, 1, 2].parallelMap { $0 * 2 }  // [6, 2, 4]
    /// ```
    package func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = transform(self[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0 }.compactMap { $0 }
    }
}
