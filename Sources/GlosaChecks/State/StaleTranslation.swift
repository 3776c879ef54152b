import GlosaCatalog
import GlosaDiagnostics

/// A translation of a source that has changed since.
struct StaleTranslation: LocaleCheck {
    let id = "stale-translation"
    let severity = Severity.warning

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard locale.source != nil, locale.locale.reviews.count > 0 else { return }
        locale.forEachMessage { message, source, _, _, _ in
            guard let source, let review = locale.locale.reviews[message.id],
                ContentHash.of(source.message) != review.source
            else { return }
            findings.report(
                self, "the source has changed since this was translated", at: message.text.place,
                subject: message.id,
                notes: [Diagnostic.Note("the source is here", at: source.text.place)],
                help: "read both; when they agree, run `glosa review --locale \(locale.tag) \(message.id)`")
        }
    }
}
