import GlosaCatalog
import GlosaDiagnostics

/// A deadline for whose event a language has no words, so that nothing can see whether it is told with it.
struct DeadlineWithoutWords: LocaleCheck {
    var id: String { "deadline-without-words" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ locale: CheckedLocale, _ findings: inout Findings) {
        let path = "locales/\(locale.tag)/facts.yaml"
        // It stands in the language's own file: a language in work stops no other.
        let place = Diagnostic.Place(file: path)
        let lacking = locale.deadlines.filter { locale.locale.facts[$0.id]?.event.isEmpty ?? true }
        guard lacking.count > MissingFileHelp.few else {
            for fact in lacking {
                findings.report(
                    self, "`\(path)` has no `event` for the deadline `\(fact.id)`", at: place,
                    subject: "facts.\(fact.id)", notes: [Diagnostic.Note("the deadline is here", at: fact.place)],
                    help: "add `event: [word]` to `\(fact.id)`: the words that name what it runs from")
            }
            return
        }
        findings.report(
            self, "`\(path)` has no `event` for \(lacking.count) deadlines", at: place,
            help: "add \(MissingFileHelp.listed(lacking.map(\.id), value: "")), each with `event: [word]`: the words "
                + "that name what it runs from")
    }
}
