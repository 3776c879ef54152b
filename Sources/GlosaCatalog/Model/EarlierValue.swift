import GlosaDiagnostics
import GlosaICU

/// A value that a fact or a contact had until a day, and has no longer.
///
/// Nothing on a page shows it: it answers what stood there on a day (`glosa fact ID --on DAY`).
package struct EarlierValue: Sendable {
    /// The value, as facts.yaml writes it: `2026-02-27`, `30`, `1500 USD`.
    package var text: String
    /// The first day on which it is known to have stood; nil where nothing says since when.
    package var from: CivilDate?
    /// The last day on which it stood.
    package var until: CivilDate
    /// The reason of the change, for editors; nil where none is noted.
    package var because: String?
    /// The ids of the sources that gave it.
    package var sources: [String]
    /// The place where it is written.
    package var place: Diagnostic.Place
    /// The value, typed as that of its fact; nil for a contact's.
    var value: (any FactType)?
}

extension Fact {
    /// The earlier value that stood on a day; nil for a day on which today's value stands.
    package func earlierValue(on day: CivilDate) -> EarlierValue? { was.first { day <= $0.until } }
}

extension Contact {
    /// The earlier number or address that stood on a day; nil for a day on which today's stands.
    package func earlierValue(on day: CivilDate) -> EarlierValue? { was.first { day <= $0.until } }
}

extension EarlierValue {
    /// True for a day on which it is known to have stood: not for one before its first.
    package func stood(on day: CivilDate) -> Bool { day <= until && from.map { $0 <= day } ?? true }

    /// The value as data; nil for a contact's.
    package func data(in catalog: Catalog) -> FactData? { value?.data(in: catalog, depth: 0) }
}
