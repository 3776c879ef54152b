import GlosaCatalog
import GlosaDiagnostics

/// A contact that only the detained person can use, in a text that no list of contacts goes with: the list says so, and
/// nothing else does. A family would dial it, and reach nobody.
struct UnmarkedInsideContact: ProjectCheck {
    var id: String { "unmarked-inside-contact" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let inside = Set(catalog.contacts.entries.filter { $0.value.isForDetainedAlone }.map(\.id))
        guard !inside.isEmpty else { return }
        let listed = listedContacts(catalog)
        for locale in catalog.locales {
            locale.forEachMessage(beside: nil) { message, _, _, file, key in
                // A text that leaves its page says it behind the number by itself.
                guard !project.isRetold(key, in: file) else { return }
                let named = message.message.namedContacts(in: catalog).intersection(inside)
                let beside = listed["\(file).\(key)"] ?? []
                for contact in named.subtracting(beside).sorted() {
                    findings.report(
                        self, "only the detained person can use `\(contact)`, and nothing beside this text says so",
                        at: message.text.place, subject: message.id,
                        help: "list it under `contacts:` of the step, which says so; or name no contact here")
                }
            }
        }
    }

    /// The contacts that stand in a list with each message of a step: of several steps, those that stand with all of them.
    private func listedContacts(_ catalog: Catalog) -> [String: Set<String>] {
        var listed: [String: Set<String>] = [:]
        for (document, sections) in catalog.outline.documents.entries {
            for item in sections.flatMap(\.blocks).flatMap(\.items) {
                let contacts = Set(item.contacts.map(\.id))
                for reference in item.explanations {
                    let id = "\(document).\(reference.id)"
                    listed[id] = listed[id]?.intersection(contacts) ?? contacts
                }
            }
        }
        return listed
    }
}
