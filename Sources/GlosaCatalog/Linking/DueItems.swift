import GlosaDiagnostics
import GlosaICU

/// What has passed its day: to be read again, never a reason not to publish.
public enum DueItems {
    /// Everything in `catalog` that is due on `today`.
    public static func find(in catalog: Catalog, today: CivilDate) -> [Diagnostic] {
        var due: [Diagnostic] = []
        for (id, fact) in catalog.facts.entries {
            add("fact `\(id)`", fact.provenance.seen, fact.provenance.checkEvery, fact.place, today, to: &due)
        }
        for (id, contact) in catalog.contacts.entries {
            let provenance = contact.provenance
            add("contact `\(id)`", provenance.seen, provenance.checkEvery, contact.place, today, to: &due)
        }
        for (_, sections) in catalog.outline.documents.entries {
            for item in sections.flatMap({ $0.blocks.flatMap(\.items) }) {
                if let expires = item.expires, expires < today {
                    due.append(
                        Diagnostic(
                            .due, "expired", "the item `\(item.action.id)` could be relied on until \(expires)",
                            at: item.action.place, help: "read its sources again, and set `seen` and `expires`"))
                }
            }
        }
        return due
    }

    private static func add(
        _ what: String, _ seen: SeenDate?, _ days: Int?, _ place: Diagnostic.Place, _ today: CivilDate,
        to due: inout [Diagnostic]
    ) {
        guard let day = seen?.earliest, let days, let next = day.adding(days: days), next < today else { return }
        due.append(
            Diagnostic(
                .due, "check-again", "the \(what) was to be read again by \(next)", at: place,
                help: "read it again, and set `seen` to the date of the copy"))
    }
}
