/// A pattern of text and direct variables. The bidirectional controls around its placeholders are part of its text.
struct DirectPattern: ~Copyable, Sendable {
    enum Piece {
        /// A stretch of the pattern's bytes.
        case text(start: Int, end: Int)
        /// The direct variable at a place.
        case variable(Int)
    }

    private var pieces = UniqueList<Piece>()
    private var bytes: ContiguousArray<UInt8> = []
    /// The number of of that the bytes belong to no piece yet.
    private var textStart = 0

    init() {}

    mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    mutating func append(variable place: Int) {
        endText()
        pieces.append(.variable(place))
    }

    /// Makes a piece of the text since the last one. Called once more at the end.
    mutating func endText() {
        if bytes.count > textStart { pieces.append(.text(start: textStart, end: bytes.count)) }
        textStart = bytes.count
    }

    /// Appends the pattern with its values; false when a value cannot be shown directly.
    func write(
        _ variables: borrowing UniqueList<DirectVariable>, _ values: UnsafeMutableBufferPointer<DirectValue>,
        to sink: inout TextSink
    ) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<pieces.count {
                switch pieces[index] {
                case .text(let start, let end):
                    sink.text(UnsafeBufferPointer(rebasing: bytes[start..<end]))
                case .variable(let place):
                    guard variables[place].write(values[place], to: &sink) else { return false }
                }
            }
            return true
        }
    }
}
