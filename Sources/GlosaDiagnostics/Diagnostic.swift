/// One finding about a catalog: a small lesson that says where, what, why, and what to type instead.
package struct Diagnostic: Hashable, Sendable {
    /// The severity.
    package var severity: Severity
    /// The kind of finding: kebab-case, and never with a new meaning: `unknown-fact`.
    package var id: String
    /// The mistake, in one sentence of plain words, without a final stop.
    package var message: String
    /// The place where; nil when the finding is about something that is not there, such as a missing file.
    package var place: Place?
    /// What else to look at: the first of two duplicates, the source message.
    package var notes: [Note]
    /// The repair, as an order: "write `deported-on`".
    package var help: String?
    /// Its subject: the full id of a message, `story.days-held`, or of an entry; nil when it is neither.
    package var subject: String?
    /// The repair as edits of files, where it is safe to make without a person; empty where it is not.
    package var fix: [TextEdit] = []

    /// A finding.
    package init(
        _ severity: Severity, _ id: String, _ message: String, at place: Place? = nil, notes: [Note] = [],
        help: String? = nil
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.place = place
        self.notes = notes
        self.help = help
    }

    /// A span with the line that it begins on, so that a finding can be printed when its file is no longer held.
    package struct Place: Hashable, Sendable {
        /// The file, and from where to where.
        package var span: SourceSpan
        /// The whole line on which the span begins, without its line break.
        package var line: String

        /// A place whose line is read from the file.
        package init(_ span: SourceSpan, in file: SourceFile) {
            self.span = span
            line = String(file.line(span.start.line))
        }

        /// A place in a file whose text cannot be shown: one that is not UTF-8, for instance.
        package init(file: String, line: Int = 1, column: Int = 1) {
            let position = SourcePosition(line: line, column: column)
            span = SourceSpan(file: file, start: position, end: position)
            self.line = ""
        }
    }

    /// A remark that goes with a finding.
    package struct Note: Hashable, Sendable {
        /// The remark, in one sentence.
        package var message: String
        /// The place where it points, if anywhere.
        package var place: Place?

        /// A remark that goes with a finding.
        package init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then id: the order in which a reader mends them. Findings without a place come first.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        guard let leftSpan = left.place?.span, let rightSpan = right.place?.span else {
            return (left.place == nil ? 0 : 1, left.id, left.message)
                < (right.place == nil ? 0 : 1, right.id, right.message)
        }
        if leftSpan.file != rightSpan.file { return leftSpan.file < rightSpan.file }
        if leftSpan.start != rightSpan.start { return leftSpan.start < rightSpan.start }
        return (left.id, left.message) < (right.id, right.message)
    }
}
