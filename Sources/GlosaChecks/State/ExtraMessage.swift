import GlosaCatalog
import GlosaDiagnostics

/// A message of a translation that the source does not have: the source's was renamed or removed.
struct ExtraMessage: LocaleCheck {
    var id: String { "extra-message" }
    var severity: Severity { .warning }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard let source = locale.source else { return }
        for (file, table) in locale.locale.messages.sorted(by: { $0.key < $1.key }) {
            guard let originals = source.messages[file] else { continue }
            // What the source leaves to the program is in no file of the source; `unknown-message` has the rest.
            let labels = file == DataFile.interface.rawValue ? locale.catalog.project.labels : nil
            let extra = table.entries.filter { !originals.mayHave($0.id) && (labels?.contains($0.id) ?? true) }
            // A few may be slips of the finger; thousands are another file.
            let mayBeSlips = extra.count <= 200
            for (key, message) in extra {
                let near = mayBeSlips ? NearMiss.of(key, among: originals.ids) : nil
                findings.report(
                    self, "the source has no message `\(key)`", at: message.text.place, subject: message.id,
                    help: near.map { "did the source rename it to `\($0)`?" }
                        ?? "remove it, or add it to `locales/\(locale.sourceTag)/\(file).yaml`")
            }
        }
        // Documents and interface.yaml have been compared by their keys.
        var rest = locale.locale
        rest.messages = [:]
        rest.forEachMessage(beside: source) { message, original, _, file, _ in
            // Reasons against a rendering are each language's own.
            guard original == nil, !message.id.contains(".avoid-") else { return }
            findings.report(
                self, "the source has no `\(message.id)`", at: message.text.place, subject: message.id,
                help: "remove it, or add it to `locales/\(locale.sourceTag)/\(file).yaml`")
        }
    }
}
