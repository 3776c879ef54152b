import GlosaCatalog
import GlosaDiagnostics

/// A translation of a source that has changed since.
struct StaleTranslation: MessageCheck {
    var id: String { "stale-translation" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard let source = unit.source, unit.locale.locale.reviews.count > 0,
            let review = unit.locale.locale.reviews[unit.message.id],
            ContentHash.of(source.message) != review.source
        else { return }
        findings.report(
            self, "the source has changed since this was translated", at: unit.message.text.place,
            subject: unit.message.id, notes: [Diagnostic.Note("the source is here", at: source.text.place)],
            help: "read both; when they agree, run `glosa review --locale \(unit.locale.tag) \(unit.message.id)`")
    }
}
