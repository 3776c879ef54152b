import GlosaCatalog
import GlosaDiagnostics

/// A rule that may change any day, and is told without the day on which it was read: a saved copy would tell it as what
/// holds, for ever.
struct VolatileWithoutDay: ProjectCheck {
    var id: String { "volatile-without-day" }
    var severity: Severity { .error }
    var isAdjustable: Bool { false }

    func check(_ project: CheckedProject, _ findings: inout Findings) {
        let catalog = project.catalog
        let claims = VolatileClaims(catalog)
        for (file, item) in claims.items where !isDated(item.seen) {
            // The step itself is at fault, and a language in work must not stop those that are published.
            let published = catalog.locales.filter { catalog.isPublished($0.settings.tag) }
            for locale in published where !claims.saysDay(item, in: file, locale) {
                findings.report(
                    self,
                    "the item `\(item.action.id)` tells a rule that may change any day, and `\(locale.settings.tag)` does "
                        + "not say when it was read",
                    at: item.action.place, subject: item.action.id,
                    help: "give it `seen` with a day, or tell the day in what to do or why: a date fact with "
                        + "`reading: true`")
            }
        }
        guard claims.hasFacts else { return }
        for locale in catalog.locales {
            for (id, message) in locale.allMessages.sorted(by: { $0.key < $1.key }) where !claims.isItems(id) {
                let facts = catalog.volatileFacts(in: message)
                guard let fact = facts.first, !catalog.tellsReadingDay(message) else { continue }
                // The program puts the day behind a claim of a document; behind anything else, nobody does.
                if claims.isClaim(id), facts.contains(where: { isDated($0.provenance.seen) }) { continue }
                findings.report(
                    self,
                    "the message tells `$\(fact.id)`, which may change any day, without the day on which it was read",
                    at: message.text.place, subject: id,
                    help:
                        "tell it in the past, with a date fact that has `reading: true`: `On {$…-read-on :date} we read…`"
                )
            }
        }
    }

    private func isDated(_ seen: SeenDate?) -> Bool { if case .on? = seen { true } else { false } }
}
