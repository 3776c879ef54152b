/// A pattern made ready: its texts in one run of bytes, its placeholders found.
final class CompiledPattern: Sendable {
    enum Part: Sendable {
        /// A stretch of the pattern's bytes.
        case text(start: Int32, end: Int32)
        case expression(CompiledExpression)
        case markup(CompiledMarkup)
    }

    let parts: ContiguousArray<Part>
    /// All texts of the pattern, one after another, in UTF-8.
    let bytes: ContiguousArray<UInt8>
    /// The whole text, when there is nothing but text.
    let constant: String?

    init(_ pattern: Message.Pattern, _ compiler: inout MessageCompiler) {
        var parts: ContiguousArray<Part> = []
        var bytes: ContiguousArray<UInt8> = []
        parts.reserveCapacity(pattern.elements.count)
        for element in pattern.elements {
            switch element {
            case .text(let text):
                // A message is short enough for offsets of this size, even one that was made in code.
                let start = Int32(clamping: bytes.count)
                bytes.append(contentsOf: text.value.utf8)
                parts.append(.text(start: start, end: Int32(clamping: bytes.count)))
            case .expression(let expression): parts.append(.expression(compiler.compile(expression, isInput: false)))
            case .markup(let markup): parts.append(.markup(compiler.compile(markup)))
            }
        }
        self.parts = parts
        self.bytes = bytes
        let hasPlaceholder = pattern.elements.contains { element in
            if case .text = element { return false }
            return true
        }
        constant = hasPlaceholder ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
