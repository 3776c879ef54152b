/// The days of facts and sources as a whole, worked out once: every line of every document asks for them.
struct FactTiming: Sendable {
    /// True where a fact or a source has a last day.
    let hasDates: Bool
    /// True where a fact may change any day.
    let hasVolatileFacts: Bool

    /// The days of a catalog's facts and sources.
    init(of catalog: Catalog) {
        var hasDates = false
        var hasVolatileFacts = false
        for id in catalog.facts.ids {
            guard let fact = catalog.facts[id] else { continue }
            hasDates = hasDates || fact.expires != nil
            hasVolatileFacts = hasVolatileFacts || fact.isVolatile
        }
        if !hasDates { hasDates = catalog.sources.ids.contains { catalog.sources[$0]?.validUntil != nil } }
        self.hasDates = hasDates
        self.hasVolatileFacts = hasVolatileFacts
    }
}
