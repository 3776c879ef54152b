import GlosaICU

/// Writes text into memory that is on the stack until it is too small, so that most messages allocate nothing but
/// their result.
struct TextSink: MessageSink {
    private var bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var length = 0
    /// True where the memory is no longer that on the stack.
    private var isOnHeap = false

    private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    /// The text that `write` writes.
    static func collect(_ write: (inout TextSink) -> Void) -> String {
        attempt { sink in
            write(&sink)
            return true
        } ?? ""
    }

    /// The text that `write` writes; nil when it gives up.
    @inline(__always)
    static func attempt(_ write: (inout TextSink) -> Bool) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 512) { bytes in
            var sink = TextSink(bytes)
            let hasWritten = write(&sink)
            defer { if sink.isOnHeap { sink.bytes.deallocate() } }
            guard hasWritten else { return nil }
            let written = UnsafeBufferPointer(rebasing: sink.bytes[..<sink.length])
            // Everything that was written came from strings, or from patterns that did, and was never cut: it is valid.
            return String(copying: UTF8Span(unchecked: written.span))
        }
    }

    @inline(__always)
    private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        if length + more.count > bytes.count { grow(by: more.count) }
        guard let source = more.baseAddress, let start = bytes.baseAddress else { return }
        (start + length).update(from: source, count: more.count)
        length += more.count
    }

    private mutating func grow(by count: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count * 2, length + count))
        _ = larger.update(fromContentsOf: bytes[..<length])
        if isOnHeap { bytes.deallocate() }
        bytes = larger
        isOnHeap = true
    }

    @inline(__always)
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Appends what `write` writes from the start of the room that it is given, and says how many bytes; false when it
    /// says nil.
    @inline(__always)
    mutating func append(writing write: (UnsafeMutableBufferPointer<UInt8>) -> Int?) -> Bool {
        if length + Self.shortRoom > bytes.count { grow(by: Self.shortRoom) }
        guard let count = write(UnsafeMutableBufferPointer(rebasing: bytes[length...])) else { return false }
        length += count
        return true
    }

    /// Room for a number or a date.
    private static let shortRoom = 160

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { append(bytes) }

    mutating func isolation(_ control: IsolationControl) {
        if length + 3 > bytes.count { grow(by: 3) }
        bytes[length] = 0xE2
        bytes[length + 1] = 0x81
        bytes[length + 2] = control.lastByte
        length += 3
    }

    mutating func markup(_ markup: FormattedMarkup) { append(markup.text) }

    mutating func fallback(_ source: String) {
        append("{")
        append(source)
        append("}")
    }

    @inline(__always)
    mutating func string(_ text: String, _ origin: ValueOrigin) { append(text) }

    static func number(_ style: NumberStyle, _ value: MessageValue) throws(ICUError) -> String {
        try style.text(of: value)
    }

    @inline(__always)
    mutating func number(_ number: String, _ origin: ValueOrigin) { append(number) }

    mutating func custom(_ parts: [FormattedExpression.Subpart], _ origin: ValueOrigin) {
        for part in parts { append(part.text) }
    }
}
