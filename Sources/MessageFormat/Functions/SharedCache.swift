import Synchronization

/// What is made once for a key and used from any thread. It forgets everything when it is full, so that it stays
/// bounded.
final class SharedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let capacity: Int
    private let values = Mutex<[Key: Value]>([:])

    init(capacity: Int) { self.capacity = capacity }

    /// The value for `key`; `make` is called without the lock when there is none, and the first to be made is kept.
    func value<Failure: Error>(for key: Key, make: () throws(Failure) -> Value) throws(Failure) -> Value {
        if let known = values.withLock({ $0[key] }) { return known }
        let made = try make()
        return values.withLock { values in
            if let known = values[key] { return known }
            if values.count >= capacity { values.removeAll(keepingCapacity: true) }
            values[key] = made
            return made
        }
    }
}
