import GlosaCatalog
import GlosaDiagnostics

/// A count that is worked out, and comes to less than nothing.
struct NegativeValue: ProjectCheck {
    var id: String { "negative-value" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for (id, fact) in catalog.facts.entries where !fact.parts.isEmpty {
            guard case .count(let count)? = fact.data(in: catalog), count < 0 else { continue }
            findings.report(
                self, "the fact `\(id)` comes to \(count): \(fact.summary(in: catalog))", at: fact.place, subject: id,
                notes: fact.parts.compactMap { part in
                    catalog.facts[part].map { Diagnostic.Note("`\(part)` is \($0.summary(in: catalog))", at: $0.place) }
                },
                help: "correct the counts, or exchange `from` and `less`")
        }
    }
}
