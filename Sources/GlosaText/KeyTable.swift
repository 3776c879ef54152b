/// A number for each fingerprint. Fingerprints are hashes already, and are not hashed again.
package struct KeyTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    /// An empty table.
    package init() {
        keys = [UInt64](repeating: 0, count: 64)
        values = [Int32](repeating: -1, count: 64)
    }

    /// The number of a fingerprint; nil where it has none. Numbers are 0 and up.
    package subscript(key: UInt64) -> Int? {
        get {
            var slot = Self.slot(key, keys.count)
            while values[slot] >= 0 {
                if keys[slot] == key { return Int(values[slot]) }
                slot = (slot + 1) & (keys.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { return }
            if count * 2 >= keys.count { grow() }
            insert(key, Int32(clamping: newValue))
        }
    }

    private mutating func insert(_ key: UInt64, _ value: Int32) {
        var slot = Self.slot(key, keys.count)
        while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        if values[slot] < 0 { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        values = [Int32](repeating: -1, count: keys.count)
        count = 0
        for (key, value) in old { insert(key, value) }
    }

    private static func slot(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (key ^ (key >> 32)) & UInt64(size - 1))
    }
}
