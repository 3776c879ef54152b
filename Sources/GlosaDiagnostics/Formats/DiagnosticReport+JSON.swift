import GlosaJSON

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
        let counts = Severity.allCases.map { JSONTree.Pair($0.rawValue, .integer(count(of: $0))) }
        return JSONTreeWriter.report(
            of: .object([
                "version": .integer(1), "summary": .object(counts), "findings": .array(diagnostics.map(Self.tree)),
            ]))
    }

    private static func tree(_ diagnostic: Diagnostic) -> JSONTree {
        let span = diagnostic.place?.span
        return .object([
            "id": .string(diagnostic.id), "severity": .string(diagnostic.severity.rawValue),
            "message": .string(diagnostic.message), "subject": .stringIfAny(diagnostic.subject),
            "file": .stringIfAny(span?.file), "line": .integerIfAny(span?.start.line),
            "column": .integerIfAny(span?.start.column), "endLine": .integerIfAny(span?.end.line),
            "endColumn": .integerIfAny(span?.end.column), "help": .stringIfAny(diagnostic.help),
            "notes": .arrayIfAny(diagnostic.notes.map(tree)), "fix": .arrayIfAny(diagnostic.fix.map(tree)),
        ])
    }

    private static func tree(_ note: Diagnostic.Note) -> JSONTree {
        let span = note.place?.span
        return .object([
            "message": .string(note.message), "file": .stringIfAny(span?.file),
            "line": .integerIfAny(span?.start.line), "column": .integerIfAny(span?.start.column),
        ])
    }

    private static func tree(_ edit: TextEdit) -> JSONTree {
        .object([
            "file": .string(edit.span.file), "line": .integer(edit.span.start.line),
            "column": .integer(edit.span.start.column), "endColumn": .integer(edit.span.end.column),
            "original": .string(edit.original), "replacement": .string(edit.replacement),
        ])
    }
}
