/// A text file that was read: its path, its bytes, and where its lines begin.
///
/// A class, so that every message that came out of a file shares one copy of it.
package final class SourceFile: Sendable {
    /// The path to show, relative to the project's folder.
    package let path: String
    /// The file's text.
    package let text: String
    private let lineStarts: [Int]

    /// Takes a file's text and finds its lines. `\n` and `\r\n` end a line.
    package init(path: String, text: String) {
        self.path = path
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        var starts = [0]
        text.utf8.withContiguousStorageIfAvailable { bytes in
            for offset in bytes.indices where bytes[offset] == 0x0A { starts.append(offset + 1) }
        }
        lineStarts = starts
    }

    /// The number of lines that the file has; a final line break does not begin another.
    package var lineCount: Int {
        lineStarts.last == text.utf8.count && lineStarts.count > 1 ? lineStarts.count - 1 : lineStarts.count
    }

    /// The UTF-8 offset at which line `number` (from 1) begins; the end of the file for a line past the last.
    package func offset(ofLine number: Int) -> Int {
        number >= 1 && number <= lineStarts.count ? lineStarts[number - 1] : text.utf8.count
    }

    /// Line `number` (from 1) without its line break; empty when there is none.
    package func line(_ number: Int) -> Substring {
        guard number >= 1, number <= lineStarts.count else { return "" }
        var end = number < lineStarts.count ? lineStarts[number] - 1 : text.utf8.count
        let start = lineStarts[number - 1]
        let bytes = text.utf8
        if end > start, bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)] == 0x0D { end -= 1 }
        return slice(start..<max(start, end))
    }

    /// The text between two UTF-8 offsets.
    package func slice(_ range: Range<Int>) -> Substring {
        let bytes = text.utf8
        let low = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return text[low..<bytes.index(low, offsetBy: range.count)]
    }

    /// The span from `start` to `end` in this file.
    package func span(_ start: SourcePosition, _ end: SourcePosition) -> SourceSpan {
        SourceSpan(file: path, start: start, end: end)
    }

    /// The span of a whole line's text, its indentation left out.
    package func span(ofLine number: Int) -> SourceSpan {
        let scalars = line(number).unicodeScalars
        let indent = scalars.prefix { $0 == " " || $0 == "\t" }.count
        return span(
            SourcePosition(line: number, column: indent + 1), SourcePosition(line: number, column: scalars.count + 1))
    }

    /// The span of the UTF-8 offsets `range`.
    package func span(ofOffsets range: Range<Int>) -> SourceSpan {
        span(position(ofOffset: range.lowerBound), position(ofOffset: range.upperBound))
    }

    private func position(ofOffset offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), text.utf8.count)
        let line = (lineStarts.lastIndex { $0 <= offset } ?? 0) + 1
        let before = slice(self.offset(ofLine: line)..<offset)
        return SourcePosition(line: line, column: before.unicodeScalars.count + 1)
    }
}
