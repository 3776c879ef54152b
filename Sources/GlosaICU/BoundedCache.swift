import Synchronization

/// Formatters that were made once and are used again, shared between threads and bounded in number.
///
/// Two generations: what is used moves to the young one, and when that is full the old one goes. So what is in use
/// stays, and a run of one-time keys costs at most `capacity` objects.
final class BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Generations: Sendable {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]
    }

    private let capacity: Int
    private let generations = Mutex(Generations())

    init(capacity: Int) { self.capacity = capacity }

    /// The number of values that are held.
    var count: Int { generations.withLock { $0.young.count + $0.old.count } }

    /// The value of a key, made when it is not there. Nothing is locked while it is made; of two threads that make the
    /// same value at the same time, the first one's is kept.
    func value<Failure: Error>(
        for key: Key, make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let known = generations.withLock { generations -> Value? in
            if let value = generations.young[key] { return value }
            guard let value = generations.old.removeValue(forKey: key) else { return nil }
            insert(value, for: key, into: &generations)
            return value
        }
        if let known { return known }
        let made = try make()
        return generations.withLock { generations in
            if let value = generations.young[key] { return value }
            insert(made, for: key, into: &generations)
            return made
        }
    }

    private func insert(_ value: Value, for key: Key, into generations: inout Generations) {
        if generations.young.count >= max(1, capacity / 2) {
            generations.old = generations.young
            generations.young.removeAll(keepingCapacity: true)
        }
        generations.young[key] = value
    }
}
