import GlosaCatalog
import GlosaICU

/// A catalog on a day.
public struct CheckedProject: Sendable {
    /// The catalog.
    public let catalog: Catalog
    /// The day to reckon with.
    public let today: CivilDate
    /// For each document, the messages that its outline shows, and its title and summary.
    let requiredMessages: [String: Set<String>]

    /// A catalog on a day.
    public init(catalog: Catalog, today: CivilDate) {
        self.catalog = catalog
        self.today = today
        requiredMessages = Dictionary(
            uniqueKeysWithValues: catalog.outline.documents.ids.map { ($0, catalog.requiredMessages(of: $0)) })
    }
}
