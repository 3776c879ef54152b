import GlosaCatalog
import GlosaDiagnostics

/// A translation that its translator has marked as begun only.
struct DraftTranslation: MessageCheck {
    var id: String { "draft-translation" }
    var severity: Severity { .warning }
    var isSafety: Bool { true }

    func check(_ unit: CheckedUnit, _ findings: inout Findings) {
        guard unit.locale.locale.reviews.count > 0, let review = unit.locale.locale.reviews[unit.message.id],
            review.state == .draft
        else { return }
        findings.report(
            self, "this is a draft", at: unit.message.text.place, subject: unit.message.id,
            notes: [Diagnostic.Note("its state is set here", at: review.place)],
            help: "finish it, and run `glosa review --locale \(unit.locale.tag) --state translated \(unit.message.id)`")
    }
}
