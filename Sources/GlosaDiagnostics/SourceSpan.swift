/// A stretch of a text file, from `start` up to, not including, `end`.
package struct SourceSpan: Hashable, Sendable {
    /// The file's path, as the reader would type it from the project's folder.
    package var file: String
    /// The first place in the stretch.
    package var start: SourcePosition
    /// The place after the last; equal to `start` for a point between two scalars.
    package var end: SourcePosition

    /// A stretch of a text file.
    package init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = end
    }
}

extension SourceSpan: CustomStringConvertible {
    /// `locales/es/story.yaml:14:6`, the form that editors and terminals make a link of.
    package var description: String { "\(file):\(start.line):\(start.column)" }
}
