import GlosaCatalog
import GlosaDiagnostics

/// A text for a chat, or a script, that retells a step without what its hazards pair the step with.
struct RetellingWithoutHazard: ProjectCheck {
    var id: String { "retelling-without-hazard" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for retold in project.catalog.retellings {
            let retelling = retold.retelling
            let carried = Set((retelling.tells + retelling.hazards).map(\.id))
            let carrying = retold.items.flatMap(\.hazards)
            let missing = carrying.filter { !carried.contains($0.id) }
            if let first = missing.first {
                findings.report(
                    self, "\(retold.name) retells a step without \(Self.listed(missing.map(\.id)))", at: retold.place,
                    subject: retold.name, notes: [Diagnostic.Note("the step carries it here", at: first.place)],
                    help:
                        "let its lines tell the warning and name it in `tells`, or name it in `hazards`, which adds its "
                        + "whole sentence")
            }
            let retoldSteps = Set(retelling.steps.map(\.id))
            for reference in retelling.tells + retelling.hazards {
                guard let hazard = project.catalog.hazards[reference.id] else { continue }
                let partners = hazard.with.filter { !retoldSteps.contains($0) }
                guard !partners.isEmpty else { continue }
                findings.report(
                    self, "\(retold.name) tells `\(hazard.id)` without the step \(Self.listed(partners))",
                    at: reference.place, subject: retold.name,
                    notes: [Diagnostic.Note("the hazard that says so is here", at: hazard.place)],
                    help: "retell the step, too, and name it in `retells`")
            }
        }
    }

    private static func listed(_ ids: [String]) -> String {
        var known: Set<String> = []
        return ids.filter { known.insert($0).inserted }.map { "`\($0)`" }.joined(separator: ", ")
    }
}
