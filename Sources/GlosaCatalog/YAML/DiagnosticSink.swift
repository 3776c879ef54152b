import GlosaDiagnostics

/// Collects the findings of one reading. A class, because everything that reads one file reports to the same list;
/// it never leaves the task that made it.
final class DiagnosticSink {
    private(set) var diagnostics: [Diagnostic] = []
    /// The findings that comments in the files let stand.
    private(set) var suppressions: [Suppression] = []

    func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The files that were read.
    private(set) var files: [SourceFile] = []

    func keep(_ file: SourceFile) { files.append(file) }

    /// The values of data that were read.
    private(set) var recorded = RecordedValues()

    func record(_ entry: YAMLEntry, _ node: YAMLNode) { recorded.keep(entry, node) }

    func record(contentsOf values: RecordedValues) { recorded.keep(contentsOf: values) }

    func allow(_ list: [Suppression]) { suppressions += list }

    func report(contentsOf list: [Diagnostic]) { diagnostics += list }

    func error(
        _ id: String, _ message: String, at place: Diagnostic.Place? = nil, notes: [Diagnostic.Note] = [],
        help: String? = nil
    ) {
        report(Diagnostic(.error, id, message, at: place, notes: notes, help: help))
    }
}
