/// A place in a text file: line and column, both counted from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Comparable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int

    /// A place in a text file.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Reading order.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
