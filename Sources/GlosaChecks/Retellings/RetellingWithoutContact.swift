import GlosaCatalog
import GlosaDiagnostics

/// A text for a chat, or a script, that does not name whom the steps that it retells say to call, or where to look.
struct RetellingWithoutContact: ProjectCheck {
    var id: String { "retelling-without-contact" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for retold in project.catalog.retellings {
            // A voice calls an address by its name: nobody can keep one that is spelled.
            let wanted = retold.items.compactMap(\.contacts.first).filter { reference in
                retold.retelling.medium != .voice || project.catalog.contacts[reference.id]?.isTelephone == true
            }
            let named = project.catalog.variables(of: retold.retelling.lines, in: retold.document)
            guard let first = wanted.first, !wanted.contains(where: { named.contains($0.id) }) else { continue }
            findings.report(
                self, "\(retold.name) does not name `\(first.id)`, whom its steps say to turn to", at: retold.place,
                subject: retold.name, notes: [Diagnostic.Note("the step names it here", at: first.place)],
                help: "write `{$\(first.id)}` in one of its lines, behind the condition on who may call")
        }
    }
}

/// A text for a chat, or a script, that retells nothing to do.
struct RetellingWithoutAction: ProjectCheck {
    var id: String { "retelling-without-action" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for retold in project.catalog.retellings where !retold.items.isEmpty {
            guard !retold.items.contains(where: { $0.kind == .step }) else { continue }
            findings.report(
                self, "\(retold.name) retells nothing to do, only what not to do", at: retold.place,
                subject: retold.name,
                help: "begin with the one action that helps most, and name its step in `retells`")
        }
    }
}
