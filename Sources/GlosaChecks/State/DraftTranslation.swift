import GlosaCatalog
import GlosaDiagnostics

/// A translation that its translator has marked as begun only.
struct DraftTranslation: LocaleCheck {
    let id = "draft-translation"
    let severity = Severity.warning

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard locale.source != nil, locale.locale.reviews.count > 0 else { return }
        locale.forEachMessage { message, _, _, _, _ in
            guard let review = locale.locale.reviews[message.id], review.state == .draft else { return }
            findings.report(
                self, "this is a draft", at: message.text.place, subject: message.id,
                notes: [Diagnostic.Note("its state is set here", at: review.place)],
                help: "finish it, and run `glosa review --locale \(locale.tag) --state translated \(message.id)`")
        }
    }
}
