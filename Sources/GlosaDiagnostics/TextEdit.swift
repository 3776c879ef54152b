/// A stretch of a file, and what to write in its place.
package struct TextEdit: Hashable, Sendable {
    /// The stretch.
    package var span: SourceSpan
    /// What stands there now: an edit of a file that has changed since is not made.
    package var original: String
    /// The text to write in its place.
    package var replacement: String

    /// An edit.
    package init(_ span: SourceSpan, original: String, replacement: String) {
        self.span = span
        self.original = original
        self.replacement = replacement
    }
}

extension SourceFile {
    /// The text with `edits` made, and how many were. Of edits that overlap the first is made; one whose original is
    /// not there is passed over.
    package func applying(_ edits: [TextEdit]) -> (text: String, count: Int) {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        let bytes = Array(text.utf8)
        var done = 0
        var count = 0
        let wanted = edits.compactMap { edit in range(of: edit.span).map { (range: $0, edit: edit) } }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        for (range, edit) in wanted
        where range.lowerBound >= done && range.upperBound <= bytes.count
            && bytes[range].elementsEqual(edit.original.utf8)
        {
            // Two insertions at one place would be the same repair twice.
            if range.isEmpty, range.lowerBound == done, count > 0 { continue }
            result += bytes[done..<range.lowerBound]
            result += Array(edit.replacement.utf8)
            done = range.upperBound
            count += 1
        }
        result += bytes[done...]
        return (String(decoding: result, as: UTF8.self), count)
    }

    /// The UTF-8 offsets of a span; nil when the file has no such place.
    package func range(of span: SourceSpan) -> Range<Int>? {
        guard let low = offset(of: span.start), let high = offset(of: span.end), low <= high else { return nil }
        return low..<high
    }

    private func offset(of position: SourcePosition) -> Int? {
        guard position.line >= 1, position.line <= lineCount, position.column >= 1 else { return nil }
        let scalars = line(position.line).unicodeScalars
        guard position.column - 1 <= scalars.count else { return nil }
        let index = scalars.index(scalars.startIndex, offsetBy: position.column - 1)
        return text.utf8.distance(from: text.utf8.startIndex, to: index)
    }
}
