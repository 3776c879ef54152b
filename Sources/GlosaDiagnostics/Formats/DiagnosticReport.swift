/// Findings with what a format may want to know of each check.
package struct DiagnosticReport: Sendable {
    /// The findings, in the order in which they are to be read.
    package var diagnostics: [Diagnostic]
    /// The subject of a check, in one plain sentence; nil when nothing is written about it.
    package var summary: @Sendable (_ id: String) -> String?

    /// A report of `diagnostics`.
    package init(_ diagnostics: [Diagnostic], summary: @escaping @Sendable (_ id: String) -> String? = { _ in nil }) {
        self.diagnostics = diagnostics
        self.summary = summary
    }

    /// The number of findings of a severity.
    package func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

/// The forms in which findings are printed.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// For a person: the line, a caret under the words, notes and the repair.
    case text
    /// One line a finding: `file:line:column: severity[id]: message`.
    case concise
    /// For programs: see ``DiagnosticReport/json()``.
    case json
    /// Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// Commands of GitHub Actions, which show findings beside a change.
    case github
    /// JUnit's XML, which most build servers show.
    case junit
    /// A comment for a pull request.
    case markdown
}
