import GlosaCatalog
import GlosaDiagnostics

/// A message of a document that no place of the outline shows: words that nobody will read.
struct UnusedMessage: LocaleCheck {
    var id: String { "unused-message" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let catalog = locale.catalog
        // A hazard that cannot be read may still name its sentence there: to remove that would lose it.
        guard !catalog.hazards.hasUnread else { return }
        for document in catalog.outline.documents.ids {
            guard let table = locale.locale.messages[document] else { continue }
            let shown = locale.requiredMessages(of: document)
            for (key, message) in table.entries where !shown.contains(key) {
                // What the source does not have either is told as that.
                if let source = locale.source?.messages[document], !source.mayHave(key) { continue }

                findings.report(
                    self, "nothing shows the message `\(key)`", at: message.text.place, subject: message.id,
                    help: NearMiss.of(key, among: shown).map { "is it the message `\($0)`, misspelt?" }
                        ?? "name it in Resources/outline.yaml, or remove it")
            }
        }
    }
}
