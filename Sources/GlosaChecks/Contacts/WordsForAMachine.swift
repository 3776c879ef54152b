import GlosaCatalog
import GlosaDiagnostics

/// A step with words to say aloud, of whose telephones a machine answers each: nobody there hears them.
struct WordsForAMachine: ProjectCheck {
    var id: String { "words-for-a-machine" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        for item in catalog.outline.documents.entries.flatMap({ $0.value.flatMap(\.blocks) }).flatMap(\.items) {
            guard !item.say.isEmpty else { continue }
            let telephones = item.contacts.compactMap { reference in
                catalog.contacts[reference.id].flatMap { $0.isTelephone ? (reference, $0) : nil }
            }
            guard !telephones.isEmpty, telephones.allSatisfy(\.1.isMachine) else { continue }
            for (reference, contact) in telephones {
                findings.report(
                    self, "`\(item.action.id)` has words to say, and only a machine answers `\(contact.id)`",
                    at: reference.place, subject: item.action.id,
                    notes: [Diagnostic.Note("the contact is here", at: contact.place)],
                    help: "name a contact that a person answers, or take the words out of the step")
            }
        }
    }
}
