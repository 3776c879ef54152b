import GlosaCatalog
import GlosaDiagnostics

/// A part of a guide that has no words of its own for a chat, or for a voice: what is forwarded is its name and its address.
struct UnretoldPart: ProjectCheck {
    var id: String { "unretold-part" }
    var severity: Severity { .info }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for (document, sections) in catalog.outline.documents.entries
        where catalog.kind(of: document)?.givesInstructions == true {
            for section in sections where !section.blocks.flatMap(\.items).isEmpty {
                let missing = [Outline.Retelling.Medium.chat, .voice].filter { section.retelling(for: $0) == nil }
                guard let first = missing.first else { continue }
                let names = missing.map { "`\($0.rawValue)`" }.joined(separator: " and ")
                findings.report(
                    self, "`\(document).\(section.id)` has no \(names)", at: section.place,
                    subject: "\(document).\(section.id)",
                    help:
                        "write `- {\(first.rawValue): […], retells: […]}` at its end, with the messages of a few lines that "
                        + "stand alone")
            }
        }
    }
}
