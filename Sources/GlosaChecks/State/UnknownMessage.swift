import GlosaCatalog
import GlosaDiagnostics

/// An entry of interface.yaml that neither the program nor the navigation asks for: words that nobody will read.
struct UnknownMessage: LocaleCheck {
    var id: String { "unknown-message" }
    var severity: Severity { .error }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard let table = locale.locale.messages[DataFile.interface.rawValue] else { return }
        let labels = locale.catalog.project.labels
        let known = Set(InterfaceMessage.allCases.map(\.rawValue) + labels)
        for (id, message) in table.entries where !known.contains(id) {
            findings.report(
                self, "the program has no message `\(id)`", at: message.text.place, subject: message.id,
                help: NearMiss.of(id, among: known.sorted()).map { "did you mean `\($0)`?" }
                    ?? "remove it; `glosa words` prints the messages of the program")
        }
    }
}
