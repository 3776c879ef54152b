import GlosaDiagnostics

/// The source of a message together with where it stands in its YAML file, so that an offset inside the message
/// becomes a line and a column of the file.
package struct MessageText: Sendable {
    /// The message's source, as MessageFormat reads it.
    package let source: String
    private let file: SourceFile
    private let firstLine: Int
    private let indent: Int
    /// The whole value, where its lines are not those of the message; nil in the shape of the catalog.
    private let whole: SourceSpan?

    /// A message whose first line is line `firstLine` of `file`, each of its lines after `indent` scalars.
    init(source: String, file: SourceFile, firstLine: Int, indent: Int) {
        self.source = source
        self.file = file
        self.firstLine = firstLine
        self.indent = indent
        whole = nil
    }

    /// A message whose lines YAML has made of others: every place in it is that of its whole value.
    init(source: String, file: SourceFile, whole: SourceSpan) {
        self.source = source
        self.file = file
        firstLine = whole.start.line
        indent = whole.start.column - 1
        self.whole = whole
    }

    /// True where a place in the message is a place in the file, so that an edit of one is an edit of the other.
    package var hasPlaces: Bool { whole == nil }

    /// The place in the file of the UTF-8 offsets `range` of `source`.
    package func place(of range: Range<Int>) -> Diagnostic.Place {
        if let whole { return Diagnostic.Place(whole, in: file) }
        let start = position(of: range.lowerBound)
        let end = range.isEmpty ? start : position(of: range.upperBound)
        return Diagnostic.Place(file.span(start, end), in: file)
    }

    /// The place of the whole message.
    package var place: Diagnostic.Place {
        let firstLineEnd = source.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? source.utf8.endIndex
        return place(of: 0..<source.utf8.distance(from: source.utf8.startIndex, to: firstLineEnd))
    }

    private func position(of offset: Int) -> SourcePosition {
        let bytes = source.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: min(max(offset, 0), bytes.count))
        let before = source[..<index]
        var line = 0
        var lineStart = before.utf8.startIndex
        var cursor = before.utf8.startIndex
        while let newline = before.utf8[cursor...].firstIndex(of: UInt8(ascii: "\n")) {
            line += 1
            cursor = before.utf8.index(after: newline)
            lineStart = cursor
        }
        return SourcePosition(
            line: firstLine + line, column: indent + source[lineStart..<index].unicodeScalars.count + 1)
    }
}
