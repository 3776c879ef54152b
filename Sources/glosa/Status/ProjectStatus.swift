import GlosaCatalog
import GlosaChecks
import GlosaICU
import GlosaJSON

/// The progress of a project.
struct ProjectStatus {
    let today: String
    let locales: [LocaleStatus]
    /// Languages of the project that could not be read at all.
    let unread: [String]
    /// The items that have passed their day.
    let due: [DatedRow]
    /// The items that pass their day within 30 days from today.
    let upcoming: [DatedRow]

    /// Something with a day.
    struct DatedRow {
        let day: String
        let kind: String
        let id: String
        let what: String

        init(_ item: DatedItem) {
            day = "\(item.day)"
            kind = item.kind.rawValue
            id = item.id
            what = item.what
        }

        var tree: JSONTree {
            .object(["day": .string(day), "kind": .string(kind), "id": .string(id), "what": .string(what)])
        }
    }

    init(_ catalog: Catalog, today: CivilDate) {
        self.today = "\(today)"
        let items = catalog.datedItems
        due = items.filter { $0.day < today }.map(DatedRow.init)
        let end = today.adding(days: 30) ?? today
        upcoming = items.filter { $0.day >= today && $0.day <= end }.map(DatedRow.init)
        locales = catalog.locales.map { LocaleStatus($0, catalog) }
        let read = catalog.locales.map(\.settings.tag)
        unread = catalog.project.locales.filter { !read.contains($0) }.map(\.identifier)
    }

    var tree: JSONTree {
        .object([
            "today": .string(today), "locales": .array(locales.map(\.tree)), "unread": .strings(unread),
            "due": .array(due.map(\.tree)), "upcoming": .array(upcoming.map(\.tree)),
        ])
    }

    func text(withSections: Bool) -> String {
        var text = locales.map { $0.text(withSections: withSections) }.joined(separator: "\n")
        for tag in unread { text += "\n\(tag)  cannot be read: `glosa check` says why\n" }
        text += "\n\(StatusBar.legend)\n\n"
        let passed = due.count == 1 ? "1 thing has passed its day" : "\(due.count) things have passed their day"
        text += due.isEmpty ? "Nothing has passed its day.\n" : "\(passed): `glosa check --due` names them.\n"
        text += upcoming.isEmpty ? "Nothing more does in the next 30 days.\n" : "In the next 30 days:\n"
        for row in upcoming { text += "  \(row.day)  \(row.verb)  \(row.what)\n" }
        return text
    }
}

extension ProjectStatus.DatedRow {
    fileprivate var verb: String {
        switch kind {
        case "expiry": "expires "
        case "review": "review  "
        default: "re-read "
        }
    }
}
