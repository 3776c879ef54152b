import GlosaCatalog
import GlosaDiagnostics

/// A deadline for whose event a language has no words, so that nothing can see whether it is told with it.
struct DeadlineWithoutWords: LocaleCheck {
    var id: String { "deadline-without-words" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        for fact in locale.deadlines where locale.locale.facts[fact.id]?.event.isEmpty ?? true {
            findings.report(
                self, "`locales/\(locale.tag)/facts.yaml` has no `event` for the deadline `\(fact.id)`",
                at: fact.place, subject: "facts.\(fact.id)",
                help: "add `event: [word]` to `\(fact.id)` there: the words that name what it runs from")
        }
    }
}
