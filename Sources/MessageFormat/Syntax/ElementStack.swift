/// Elements of the pattern that is being read. They are moved out when it ends, so that each pattern is one allocation of
/// just its size.
///
/// Patterns do not nest, so that one stack serves all those of a message. Whoever makes one calls ``destroy()``.
struct ElementStack {
    private var memory = UnsafeMutablePointer<Message.Pattern.Element>.allocate(capacity: 8)
    private var capacity = 8
    private var count = 0

    mutating func append(_ element: consuming Message.Pattern.Element) {
        if count == capacity {
            let larger = UnsafeMutablePointer<Message.Pattern.Element>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: memory, count: count)
            memory.deallocate()
            memory = larger
            capacity *= 2
        }
        (memory + count).initialize(to: element)
        count += 1
    }

    /// All elements; the stack is then empty.
    mutating func take() -> [Message.Pattern.Element] {
        guard count > 0 else { return [] }
        let (source, length) = (memory, count)
        count = 0
        return Array(unsafeUninitializedCapacity: length) { buffer, initialized in
            buffer.baseAddress?.moveInitialize(from: source, count: length)
            initialized = length
        }
    }

    /// Frees the memory, with the elements of a pattern that was not read to its end.
    func destroy() {
        memory.deinitialize(count: count)
        memory.deallocate()
    }
}
