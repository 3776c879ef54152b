import GlosaCatalog
import GlosaDiagnostics
import GlosaICU

/// A copy that is said to have been read on a day that has not come. It depends on the day, and so it never fails.
struct SeenAfterToday: ProjectCheck {
    var id: String { "seen-after-today" }
    var severity: Severity { .warning }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        func report(_ what: String, _ id: String, _ seen: SeenDate?, _ place: Diagnostic.Place) {
            guard case .on(let date)? = seen, let day = seen?.earliest, day > project.today else { return }
            findings.report(
                self, "the copy of \(what) is of \(date.iso), and today is \(project.today)", at: place, subject: id,
                help: "set `seen` to the date of the copy that was read")
        }
        for (id, fact) in catalog.facts.entries { report("the fact `\(id)`", id, fact.provenance.seen, fact.place) }
        for (id, contact) in catalog.contacts.entries {
            report("the contact `\(id)`", id, contact.provenance.seen, contact.place)
        }
        for (id, calendar) in catalog.holidays.entries {
            report("the holidays of `\(id)`", id, calendar.provenance.seen, calendar.place)
        }
        for (_, sections) in catalog.outline.documents.entries {
            for item in sections.flatMap({ $0.blocks.flatMap(\.items) }) {
                report("the item `\(item.action.id)`", item.action.id, item.seen, item.action.place)
            }
        }
    }
}
