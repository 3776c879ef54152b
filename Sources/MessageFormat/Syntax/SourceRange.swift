/// A stretch of a message's source, in UTF-8 bytes from its start. The upper bound is not part of it.
///
/// In `Hola, {$name}` the placeholder is at `6..<13`. A node that was made in code, not parsed, has
/// ``SourceRange/none``. Messages are at most ``MessageLimits/sourceLength`` bytes, so that bounds always fit.
public struct SourceRange: Hashable, Sendable, CustomStringConvertible {
    private let lower: UInt32
    private let upper: UInt32

    /// The offset of the first byte.
    public var lowerBound: Int { Int(lower) }
    /// The offset after the last byte.
    public var upperBound: Int { Int(upper) }
    /// The number of bytes; 0 marks a place between two bytes.
    public var count: Int { upperBound - lowerBound }
    /// The range of a node that has no source.
    public static let none = SourceRange(0, 0)

    /// A range from one offset to another. Bounds outside 0...4 294 967 295 are clamped, and so is an upper bound
    /// below the lower one.
    public init(_ lowerBound: Int, _ upperBound: Int) {
        lower = UInt32(clamping: lowerBound)
        upper = max(UInt32(clamping: upperBound), lower)
    }

    /// A range in a source whose length has been checked, with the bounds in order: the parser makes many.
    init(unclamped lowerBound: Int, _ upperBound: Int) {
        lower = UInt32(truncatingIfNeeded: lowerBound)
        upper = UInt32(truncatingIfNeeded: upperBound)
    }

    /// The bytes `range`.
    public init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    /// The same as a Swift range.
    public var range: Range<Int> { lowerBound..<upperBound }

    /// `6..<13`.
    public var description: String { "\(lower)..<\(upper)" }

    /// The text at this range of `source`; nil when the range is outside it or cuts a character in two.
    public func text(in source: String) -> String? {
        let bytes = source.utf8
        guard upperBound <= bytes.count else { return nil }
        let start = bytes.index(bytes.startIndex, offsetBy: lowerBound)
        let end = bytes.index(start, offsetBy: count)
        guard let from = start.samePosition(in: source.unicodeScalars),
            let to = end.samePosition(in: source.unicodeScalars)
        else { return nil }
        return String(source.unicodeScalars[from..<to])
    }
}
