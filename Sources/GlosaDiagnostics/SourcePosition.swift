/// A place in a text file: line and column, both counted from 1, columns in Unicode scalars.
package struct SourcePosition: Hashable, Comparable, Sendable {
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in Unicode scalars.
    package var column: Int

    /// A place in a text file.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Reading order.
    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
