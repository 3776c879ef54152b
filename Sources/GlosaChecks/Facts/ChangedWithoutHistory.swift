import GlosaCatalog
import GlosaDiagnostics

/// A fact whose value is not the one that was recorded, and that does not say what it was before.
struct ChangedWithoutHistory: ProjectCheck {
    var id: String { "changed-without-history" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for (id, review) in catalog.valueReviews.entries {
            guard case .fact(let name) = ItemID(id, in: catalog), let fact = catalog.facts[name], fact.was.isEmpty,
                let value = catalog.recorded[id], let before = review.said, value.differs(from: before, in: "value")
            else { continue }
            findings.report(
                self, "the value of `\(id)` has changed, and nothing says what it was before", at: value.place,
                subject: id,
                help: "if it was right until a day, add `was: [{value: …, until: \(project.today)}]` with that day; a "
                    + "mistake that was corrected needs none")
        }
    }
}
