import FoundationEssentials

extension DiagnosticReport {
    /// Findings for programs. The shape is stable: keys are added, never changed or taken away.
    ///
    /// ```json
    /// {
    ///   "version": 1,
    ///   "summary": {"error": 1, "warning": 0, "due": 0, "info": 0},
    ///   "findings": [{
    ///     "id": "missing-placeholder", "severity": "error", "message": "…", "subject": "story.days-held",
    ///     "file": "locales/es/story.yaml", "line": 14, "column": 3, "endLine": 14, "endColumn": 20,
    ///     "help": "…", "notes": [{"message": "…", "file": "…", "line": 9, "column": 1}],
    ///     "fix": [{"file": "…", "line": 14, "column": 3, "endColumn": 5, "original": "…", "replacement": "…"}]
    ///   }]
    /// }
    /// ```
    ///
    /// Lines and columns count from 1, columns in Unicode scalars; `endColumn` is the column after the last. Keys
    /// without a value are left out.
    package func json() -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let counts = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, count(of: $0)) })
        let report = JSONReport(version: 1, summary: counts, findings: diagnostics.map(JSONFinding.init))
        return ((try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }
}

private struct JSONReport: Encodable {
    let version: Int
    let summary: [String: Int]
    let findings: [JSONFinding]
}

private struct JSONFinding: Encodable {
    let id: String
    let severity: String
    let message: String
    let subject: String?
    let file: String?
    let line: Int?
    let column: Int?
    let endLine: Int?
    let endColumn: Int?
    let help: String?
    let notes: [JSONNote]?
    let fix: [JSONEdit]?

    init(_ diagnostic: Diagnostic) {
        let span = diagnostic.place?.span
        id = diagnostic.id
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        subject = diagnostic.subject
        file = span?.file
        line = span?.start.line
        column = span?.start.column
        endLine = span?.end.line
        endColumn = span?.end.column
        help = diagnostic.help
        notes = diagnostic.notes.isEmpty ? nil : diagnostic.notes.map(JSONNote.init)
        fix = diagnostic.fix.isEmpty ? nil : diagnostic.fix.map(JSONEdit.init)
    }
}

private struct JSONNote: Encodable {
    let message: String
    let file: String?
    let line: Int?
    let column: Int?

    init(_ note: Diagnostic.Note) {
        message = note.message
        file = note.place?.span.file
        line = note.place?.span.start.line
        column = note.place?.span.start.column
    }
}

private struct JSONEdit: Encodable {
    let file: String
    let line: Int
    let column: Int
    let endColumn: Int
    let original: String
    let replacement: String

    init(_ edit: TextEdit) {
        file = edit.span.file
        line = edit.span.start.line
        column = edit.span.start.column
        endColumn = edit.span.end.column
        original = edit.original
        replacement = edit.replacement
    }
}
