import GlosaCatalog
import GlosaDiagnostics
import GlosaPublication

/// A value that is not what it was when it was recorded: a digit may have been changed by mistake.
struct ChangedValue: ProjectCheck {
    var id: String { "changed-value" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        var index: DependencyIndex?
        for (id, review) in catalog.valueReviews.entries {
            guard let value = catalog.reviewedValue(id) else {
                findings.report(
                    self, "there is no `\(id)` any more, whose value is recorded here", at: review.place, subject: id,
                    help: "remove this entry")
                continue
            }
            guard ContentHash.of(value.text) != review.value else { continue }
            let known = index ?? DependencyIndex(Publication(catalog.published))
            index = known
            findings.report(
                self, "the value of `\(id)` is not the one that was recorded", at: value.place,
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
