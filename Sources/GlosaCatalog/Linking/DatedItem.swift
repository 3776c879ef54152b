import GlosaDiagnostics
import GlosaICU

/// Something in a catalog that must be done again by a day: a fact that is to be read again, a rule that expires.
package struct DatedItem: Sendable {
    /// The task.
    package var kind: Kind
    /// Its kind, in words: "the contact `ice-line`".
    package var what: String
    /// Its id.
    package var id: String
    /// The item that it is, of those that something can hang on; nil for a hazard, a source and a review.
    package var item: ItemID?
    /// The ids of the sources that are to be read again; empty where that is not what must be done.
    package var sources: [String] = []
    /// True for a rule that pages tell with the day on which it was read; anything else they tell as what holds.
    package var isVolatile = false
    /// The last day.
    package var day: CivilDate
    /// The place where it stands.
    package var place: Diagnostic.Place

    /// The task that is left where something has passed its day.
    package enum Kind: String, Sendable {
        /// Its source is to be read again.
        case check
        /// It may be relied on no longer.
        case expiry
        /// It is to be reviewed again.
        case review
    }
}

extension Catalog {
    /// Everything that has a day, in the order of that day.
    package var datedItems: [DatedItem] {
        var items: [DatedItem] = []
        func check(_ what: String, _ id: String, reviewDue day: CivilDate?, _ place: Diagnostic.Place) -> DatedItem? {
            day.map { DatedItem(kind: .check, what: what, id: id, day: $0, place: place) }
        }
        func expire(_ what: String, _ id: String, _ day: CivilDate?, _ place: Diagnostic.Place, _ item: ItemID? = nil) {
            guard let day else { return }
            items.append(DatedItem(kind: .expiry, what: what, id: id, item: item, day: day, place: place))
        }
        for (id, fact) in facts.entries {
            let what = "the fact `\(id)`"
            if var due = check(what, id, reviewDue: reviewDue(fact.provenance), fact.place) {
                (due.item, due.sources) = (.fact(id), fact.provenance.sources)
                due.isVolatile = fact.isVolatile || fact.isReadingDay
                items.append(due)
            }
            expire(what, id, fact.expires, fact.place, .fact(id))
        }
        for (id, contact) in contacts.entries {
            guard var due = check("the contact `\(id)`", id, reviewDue: reviewDue(contact.provenance), contact.place)
            else { continue }
            (due.item, due.sources) = (.contact(id), contact.provenance.sources)
            items.append(due)
        }
        for (id, calendar) in holidays.entries {
            guard
                var due = check(
                    "the holidays of `\(id)`", id, reviewDue: reviewDue(calendar.provenance), calendar.place)
            else { continue }
            due.sources = calendar.provenance.sources
            items.append(due)
        }
        for (id, hazard) in hazards.entries { expire("the hazard `\(id)`", id, hazard.expires, hazard.place) }
        for (id, source) in sources.entries { expire("the source `\(id)`", id, source.validUntil, source.place) }
        for (document, sections) in outline.documents.entries {
            for item in sections.flatMap({ $0.blocks.flatMap(\.items) }) {
                let id = item.action.id
                let step = ItemID.step(document: document, step: id)
                if var due = check("the item `\(id)`", id, reviewDue: reviewDue(item), item.action.place) {
                    (due.item, due.sources) = (step, item.claim.allSources(in: self))
                    due.isVolatile = isVolatile(item, in: document)
                    items.append(due)
                }
                expire("the item `\(id)`", id, item.expires, item.action.place, step)
            }
        }
        for (id, table) in tables.entries {
            for (row, value) in table.rows.entries {
                let item = ItemID.row(table: id, row: row)
                let name = item.text(in: self)
                if var due = check("the row `\(name)`", name, reviewDue: reviewDue(value), value.place) {
                    (due.item, due.sources) = (item, value.allSources(in: self))
                    // A row is always told with the day of its copy.
                    due.isVolatile = true
                    items.append(due)
                }
                expire("the row `\(name)`", name, value.expires, value.place, item)
            }
        }
        items += reviewItems
        return items.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    private var reviewItems: [DatedItem] {
        guard let days = project.checks.reviewEvery else { return [] }
        var items: [DatedItem] = []
        for locale in locales {
            for (id, review) in locale.reviews.entries where review.state == .reviewed {
                guard let day = review.on?.adding(days: days) else { continue }
                items.append(
                    DatedItem(
                        kind: .review, what: "the review of `\(id)`", id: id, day: day, place: review.place))
            }
        }
        return items
    }
}
