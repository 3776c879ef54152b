import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// A last day that is later than that of what it rests on: the first `valid-until` of its sources, the first `expires` of
/// the facts and hazards that it tells.
struct ExpiresAfterSources: ProjectCheck {
    var id: String { "expires-after-sources" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        func report(_ what: String, _ id: String, _ day: CivilDate?, _ limit: CivilDate?, _ place: Diagnostic.Place) {
            guard let day, let limit, limit < day else { return }
            findings.report(
                self, "\(what) expires on \(day), and what it rests on holds until \(limit) only", at: place,
                subject: id, help: "write `expires: \(limit)`, or read what it rests on again")
        }
        for (id, fact) in catalog.facts.entries {
            report("the fact `\(id)`", id, fact.expires, catalog.expiry(of: fact), fact.place)
        }
        for (document, sections) in catalog.outline.documents.entries {
            for item in sections.flatMap({ $0.blocks.flatMap(\.items) }) {
                let limit = catalog.expiry(of: item, in: catalog.file(of: document))
                report("the item `\(item.action.id)`", item.action.id, item.expires, limit, item.action.place)
            }
        }
    }
}
