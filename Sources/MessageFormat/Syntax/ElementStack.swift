/// Elements of the pattern that is being read. They are moved out when it ends, so that each pattern is one allocation of
/// just its size.
///
/// Patterns do not nest, so that one stack serves all those of a message. It begins in memory that is lent to it, which
/// most messages never outgrow. Whoever makes one calls ``destroy()``.
struct ElementStack {
    /// How many elements fit without an allocation; this keeps the memory below the kilobyte that Swift still takes from
    /// the thread's stack.
    static let lent = 12

    private var memory: UnsafeMutableBufferPointer<Message.Pattern.Element>
    private var isLent = true
    private var count = 0

    /// An empty stack in uninitialised memory, which stays the caller's.
    init(in memory: UnsafeMutableBufferPointer<Message.Pattern.Element>) {
        self.memory = memory
    }

    @inline(__always)
    mutating func append(_ element: consuming Message.Pattern.Element) {
        if count == memory.count { grow() }
        memory.initializeElement(at: count, to: element)
        count += 1
    }

    /// All elements; the stack is then empty.
    mutating func take() -> [Message.Pattern.Element] {
        var elements: [Message.Pattern.Element] = []
        // Not `Array(unsafeUninitializedCapacity:)`, which looks the type of the storage up each time.
        elements.reserveCapacity(count)
        for index in 0..<count { elements.append(memory.moveElement(from: index)) }
        count = 0
        return elements
    }

    /// Frees the memory that is its own, and the elements of a pattern that was not read to its end.
    func destroy() {
        memory.extracting(..<count).deinitialize()
        if !isLent { memory.deallocate() }
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<Message.Pattern.Element>.allocate(capacity: memory.count * 2 + 8)
        _ = larger.moveInitialize(fromContentsOf: memory)
        if !isLent { memory.deallocate() }
        memory = larger
        isLent = false
    }
}
