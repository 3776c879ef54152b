import GlosaCatalog
import GlosaDiagnostics

/// A rule that may change any day in the first section of a guide, which is read in a hurry and kept for long.
struct VolatileToday: ProjectCheck {
    var id: String { "volatile-today" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for document in catalog.documentIDs where catalog.kind(of: document)?.givesInstructions == true {
            guard let section = catalog.outline.documents[document]?.first else { continue }
            let items = section.blocks.flatMap(\.items)
            for item in items where catalog.isVolatile(item, in: document) {
                report("the item `\(item.action.id)`", item.action.id, item.action.place, section, &findings)
            }
            let own = Set(items.flatMap(\.ownMessages))
            for message in section.blocks.flatMap(\.messages) where !own.contains(message.id) {
                guard catalog.tellsVolatileFact(document, message.id) else { continue }
                report("the message `\(message.id)`", message.id, message.place, section, &findings)
            }
            for item in items {
                for hazard in item.hazards where catalog.tellsVolatileFact(DataFile.hazards.rawValue, hazard.id) {
                    report("the hazard `\(hazard.id)`", hazard.id, hazard.place, section, &findings)
                }
            }
        }
    }

    private func report(
        _ what: String, _ id: String, _ place: Diagnostic.Place, _ section: Outline.Section, _ findings: inout Findings
    ) {
        findings.report(
            self, "\(what) tells a rule that may change any day, in `\(section.id)`, where a guide begins", at: place,
            subject: id, help: "move it to the section of its subject, and send the reader to a lawyer here")
    }
}
