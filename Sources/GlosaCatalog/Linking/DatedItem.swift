import GlosaDiagnostics
import GlosaICU

/// Something in a catalog that must be done again by a day: a fact that is to be read again, a rule that expires.
package struct DatedItem: Sendable {
    /// What must be done.
    package var kind: Kind
    /// What it is, in words: "the contact `ice-line`".
    package var what: String
    /// Its id.
    package var id: String
    /// The last day.
    package var day: CivilDate
    /// Where it stands.
    package var place: Diagnostic.Place

    /// What must be done with something that has passed its day.
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
        func add(_ what: String, _ id: String, _ seen: SeenDate?, _ days: Int?, _ place: Diagnostic.Place) {
            guard let days, let day = seen?.earliest?.adding(days: days) else { return }
            items.append(DatedItem(kind: .check, what: what, id: id, day: day, place: place))
        }
        for (id, fact) in facts.entries {
            add("the fact `\(id)`", id, fact.provenance.seen, fact.provenance.checkEvery, fact.place)
        }
        for (id, contact) in contacts.entries {
            add("the contact `\(id)`", id, contact.provenance.seen, contact.provenance.checkEvery, contact.place)
        }
        for (_, sections) in outline.documents.entries {
            for item in sections.flatMap({ $0.blocks.flatMap(\.items) }) {
                let id = item.action.id
                add("the item `\(id)`", id, item.seen, item.checkEvery, item.action.place)
                guard let day = item.expires else { continue }
                items.append(
                    DatedItem(kind: .expiry, what: "the item `\(id)`", id: id, day: day, place: item.action.place))
            }
        }
        for (id, table) in tables.entries {
            for (row, value) in table.rows.entries {
                let name = ItemID.row(table: id, row: row).text(in: self)
                add("the row `\(name)`", name, .on(value.seen), value.checkEvery, value.place)
                guard let day = value.expires else { continue }
                items.append(
                    DatedItem(kind: .expiry, what: "the row `\(name)`", id: name, day: day, place: value.place))
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
