import GlosaCatalog
import GlosaDiagnostics

/// A duration that ends before it begins.
struct ExchangedDays: ProjectCheck {
    var id: String { "exchanged-days" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for (id, fact) in catalog.facts.entries {
            guard case .days(let days)? = fact.data(in: catalog), days < 0, fact.parts.count == 2 else { continue }
            let (from, to) = (fact.parts[0], fact.parts[1])
            findings.report(
                self, "the fact `\(id)` ends before it begins: `\(from)` is later than `\(to)`", at: fact.place,
                subject: id,
                notes: fact.parts.compactMap { part in
                    catalog.facts[part].map { Diagnostic.Note("`\(part)` is \($0.summary(in: catalog))", at: $0.place) }
                },
                help: "write `from: \(to)` and `to: \(from)`, or correct the dates")
        }
    }
}
