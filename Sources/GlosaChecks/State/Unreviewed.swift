import GlosaCatalog
import GlosaDiagnostics

/// Translations that nobody has read beside their source. One finding for each language: `glosa status` counts them,
/// and a hundred lines of the same would hide the rest.
struct Unreviewed: LocaleCheck {
    var id: String { "unreviewed" }
    var severity: Severity { .info }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        guard locale.source != nil else { return }
        // A language that nobody reviews need not be counted message by message.
        let isReviewed = locale.locale.reviews.entries.contains { $0.value.state == .reviewed }
        let progress = isReviewed ? TranslationProgress(locale.locale, source: locale.source) : nil
        let total = progress?.total ?? locale.source?.messageCount ?? 0
        let count = total - (progress?.reviewed ?? 0)
        guard count > 0 else { return }
        findings.report(
            self, "\(count) of \(total) messages in `\(locale.tag)` have no review",
            at: Diagnostic.Place(file: "locales/\(locale.tag)/review.yaml"),
            help:
                "`glosa status` shows where; a reviewer runs `glosa review --locale \(locale.tag) --state reviewed --by ID MESSAGE…`"
        )
    }
}
