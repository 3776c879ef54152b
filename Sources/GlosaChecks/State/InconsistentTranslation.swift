import GlosaCatalog
import GlosaDiagnostics

/// One text of the source that is translated in two ways.
struct InconsistentTranslation: LocaleCheck {
    let id = "inconsistent-translation"
    let severity = Severity.info

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard locale.source != nil else { return }
        var first: [String: CatalogMessage] = [:]
        locale.forEachMessage { message, source, _, _, _ in
            guard let source else { return }
            guard let before = first[source.text.source] else {
                first[source.text.source] = message
                return
            }
            guard before.text.source != message.text.source else { return }
            findings.report(
                self, "the same source is translated in another way in `\(before.id)`", at: message.text.place,
                subject: message.id, notes: [Diagnostic.Note("the other translation is here", at: before.text.place)],
                help: "use one translation, unless the two mean different things")
        }
    }
}
