import GlosaCatalog
import GlosaICU

/// A catalog on a day.
public struct CheckedProject: Sendable {
    /// The catalog.
    public let catalog: Catalog
    /// The day to reckon with.
    public let today: CivilDate

    /// A catalog on a day.
    public init(catalog: Catalog, today: CivilDate) {
        self.catalog = catalog
        self.today = today
    }
}
