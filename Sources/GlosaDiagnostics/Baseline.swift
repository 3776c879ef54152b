import FoundationEssentials
import GlosaJSON

/// Findings that an old catalog had when its checks were first run: they are let pass, and new ones are not.
///
/// A finding is known by its check, its file, what it is about and the line that it stands on, not by the line's number,
/// so that a baseline lives through edits elsewhere.
package struct Baseline: Sendable {
    private var counts: [Entry: Int]

    /// A finding as a baseline remembers it.
    private struct Entry: Hashable {
        var id: String
        var file: String?
        var subject: String?
        var line: String?

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            file = diagnostic.place?.span.file
            subject = diagnostic.subject
            let text = diagnostic.place?.line.drop { $0 == " " }
            line = text.map(String.init)
        }
    }

    /// The thing that is read from a file.
    private struct Contents: Decodable {
        struct Item: Decodable {
            var id: String
            var file: String?
            var subject: String?
            var line: String?
            var count: Int
        }

        var version: Int
        var findings: [Item]
    }

    /// The baseline of these findings. What is due is never part of it.
    package init(of diagnostics: [Diagnostic]) {
        counts = [:]
        for diagnostic in diagnostics where diagnostic.severity != .due { counts[Entry(diagnostic), default: 0] += 1 }
    }

    /// Reads a baseline from the text of its file; nil when it is none.
    package init?(json: String) {
        guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(json.utf8)), contents.version == 1
        else { return nil }
        counts = [:]
        for item in contents.findings {
            var entry = Entry(Diagnostic(.info, item.id, ""))
            entry.file = item.file
            entry.subject = item.subject
            entry.line = item.line
            guard item.count > 0 else { return nil }
            // Of one finding more than can be counted are as good as all.
            let (sum, isTooMany) = counts[entry, default: 0].addingReportingOverflow(item.count)
            counts[entry] = isTooMany ? Int.max : sum
        }
    }

    /// The text of its file: one finding after another, in an order that does not change.
    package func json() -> String {
        let entries = counts.sorted { left, right in
            let (left, right) = (left.key, right.key)
            return (left.file ?? "", left.subject ?? "", left.id, left.line ?? "") < (
                right.file ?? "", right.subject ?? "", right.id, right.line ?? ""
            )
        }
        let findings = entries.map { entry, count in
            JSONTree.object([
                "id": .string(entry.id), "file": .stringIfAny(entry.file), "subject": .stringIfAny(entry.subject),
                "line": .stringIfAny(entry.line), "count": .integer(count),
            ])
        }
        return JSONTreeWriter.report(of: .object(["version": .integer(1), "findings": .array(findings)]))
    }

    /// The findings that it does not know, and how many of those that it knows are gone.
    package func compare(_ diagnostics: [Diagnostic]) -> (new: [Diagnostic], gone: Int) {
        var left = counts
        let new = diagnostics.filter { diagnostic in
            let entry = Entry(diagnostic)
            guard let count = left[entry], count > 0 else { return true }
            left[entry] = count - 1
            return false
        }
        return (new, left.values.reduce(0) { $0.addingReportingOverflow($1).overflow ? Int.max : $0 + $1 })
    }
}
