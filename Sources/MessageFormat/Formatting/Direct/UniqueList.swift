/// A list with one owner, whose elements are used where they stand.
///
/// To take an element out of an array counts references, atomically, and a short message has time for few of those.
struct UniqueList<Element: ~Copyable>: ~Copyable {
    private var start: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 4
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deinitialize(count: count)
        start.deallocate()
    }

    mutating func append(_ element: consuming Element) {
        if count == capacity {
            let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: start, count: count)
            start.deallocate()
            start = larger
            capacity *= 2
        }
        (start + count).initialize(to: element)
        count += 1
    }

    subscript(place: Int) -> Element {
        _read {
            precondition(place >= 0 && place < count)
            yield start[place]
        }
    }
}

// Sendable: it owns its memory, and whoever can change it has it alone.
extension UniqueList: @unchecked Sendable where Element: Sendable & ~Copyable {}
