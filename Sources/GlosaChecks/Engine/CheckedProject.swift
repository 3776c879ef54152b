import GlosaCatalog
import GlosaICU

/// A catalog on a day.
package struct CheckedProject: Sendable {
    /// The catalog.
    package let catalog: Catalog
    /// The day to reckon with.
    package let today: CivilDate
    /// For each document, the messages that its outline shows, and its title and summary.
    let requiredMessages: [String: Set<String>]
    /// What has passed its day.
    private let passed: [DatedItem]

    /// A catalog on a day.
    package init(catalog: Catalog, today: CivilDate) {
        self.catalog = catalog
        self.today = today
        passed = catalog.datedItems.filter { $0.day < today }
        requiredMessages = Dictionary(
            uniqueKeysWithValues: catalog.outline.documents.ids.map { ($0, catalog.requiredMessages(of: $0)) })
    }

    /// What has passed its day and is of that kind, in the order of the days.
    func passed(_ kind: DatedItem.Kind) -> [DatedItem] { passed.filter { $0.kind == kind } }
}
