import GlosaCatalog
import GlosaDiagnostics
import GlosaPublication

/// A value that is not what it was when it was recorded: a digit, a day or a hazard may have been changed by mistake.
struct ChangedValue: ProjectCheck {
    var id: String { "changed-value" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        var index: DependencyIndex?
        for (id, review) in catalog.valueReviews.entries {
            guard let value = catalog.recorded[id] else {
                guard catalog.isGone(id) else { continue }
                findings.report(
                    self, "there is no `\(id)` any more, whose value is recorded here", at: review.place, subject: id,
                    help: "remove this entry")
                continue
            }
            guard value.hash != review.value else { continue }
            let changes = review.said.map { value.changes(since: $0) } ?? []
            let known = index ?? DependencyIndex(Publication(catalog.published))
            index = known
            findings.report(
                self,
                "what is said of `\(id)` is not what was recorded"
                    + (changes.isEmpty ? "" : ": \(changes.joined(separator: "; "))"), at: value.place,
                subject: id,
                notes: [
                    Diagnostic.Note("it was recorded here\(review.by.map { ", by \($0)" } ?? "")", at: review.place)
                ] + known.dependents(of: ItemID(id, in: catalog)).notes,
                help: "compare it with its source, digit by digit; if it is right, run `glosa review \(id)`")
        }
    }
}

extension Dependents {
    /// Remarks that name every message, page and file that a change moves, one of each kind.
    fileprivate var notes: [Diagnostic.Note] {
        [("the messages", messages), ("the pages", pages), ("the files", files)].filter { !$0.1.isEmpty }.map {
            Diagnostic.Note("it moves \($0) \($1.joined(separator: ", "))")
        }
    }
}
