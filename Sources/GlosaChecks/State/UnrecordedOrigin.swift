import GlosaCatalog
import GlosaDiagnostics

/// Texts of which nobody recorded who wrote them, in a language of which others are recorded. One finding for each
/// language.
struct UnrecordedOrigin: LocaleCheck {
    var id: String { "unrecorded-origin" }
    var severity: Severity { .info }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let reviews = locale.locale.reviews
        guard reviews.count > 0 else { return }
        var missing: [CatalogMessage] = []
        var total = 0
        locale.locale.forEachMessage(beside: nil) { message, _, _, _, _ in
            guard message.standsInFrom == nil else { return }
            total += 1
            if !reviews.mayHave(message.id) { missing.append(message) }
        }
        guard let first = missing.first else { return }
        findings.report(
            self, "of \(missing.count) of \(total) messages in `\(locale.tag)` it is not recorded who wrote them",
            at: Diagnostic.Place(file: "locales/\(locale.tag)/review.yaml"),
            notes: [Diagnostic.Note("`\(first.id)` is the first", at: first.text.place)],
            help: "run `glosa review --record --locale \(locale.tag) --origin human`, or with `machine` or "
                + "`machine-edited`")
    }
}
