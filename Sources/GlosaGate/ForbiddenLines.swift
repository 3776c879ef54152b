import GlosaCatalog
import GlosaDiagnostics

/// The lines on which a forbidden contact stands. Another finding there would print the line, and with it the number: a
/// log makes it dialable again.
struct ForbiddenLines {
    private var lines: Set<Line> = []

    private struct Line: Hashable {
        let file: String
        let number: Int
    }

    /// The lines that the findings of forbidden contacts name.
    init(_ findings: [Diagnostic]) {
        for span in findings.filter({ $0.id == ForbiddenContacts.finding }).compactMap({ $0.place?.span }) {
            for number in span.start.line...max(span.start.line, span.end.line) {
                lines.insert(Line(file: span.file, number: number))
            }
        }
    }

    /// The findings without those that would print one of the lines; the finding that forbids it stays.
    func hidden(in findings: [Diagnostic]) -> [Diagnostic] {
        guard !lines.isEmpty else { return findings }
        return findings.filter { finding in
            guard finding.id != ForbiddenContacts.finding, let span = finding.place?.span else { return true }
            return !lines.contains(Line(file: span.file, number: span.start.line))
        }
    }
}
