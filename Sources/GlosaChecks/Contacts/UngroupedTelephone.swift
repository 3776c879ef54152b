import GlosaCatalog
import GlosaDiagnostics

/// A telephone number of a country whose groups of digits are not known here, and that the contact does not give either:
/// who copies a long run of digits onto paper makes mistakes.
struct UngroupedTelephone: ProjectCheck {
    var id: String { "ungrouped-telephone" }
    var severity: Severity { .warning }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        for (id, contact) in project.catalog.contacts.entries where contact.isTelephone {
            let numbers = contact.addresses.isEmpty ? [contact.channel] : contact.addresses.map(\.channel)
            for number in numbers.map(\.value) where !TelephoneGroups(number, written: contact.groups).isKnown {
                findings.report(
                    self, "the groups of digits of `\(number)` are not known, and it is shown as one run",
                    at: contact.place, subject: "contacts.\(id)",
                    help: "add `written:` with the number as its country writes it, such as `020 7183 8750`")
            }
        }
    }
}
