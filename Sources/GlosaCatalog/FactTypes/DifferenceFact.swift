/// The rest of one count when another is taken away. `type: difference, from: sent-count, less: sent-under-act`.
struct DifferenceFact: FactType {
    static let name = "difference"
    static let keys = [
        MapKey("from", .id, isRequired: true, "The fact with the whole count"),
        MapKey("less", .id, isRequired: true, "The fact with the count that is taken away"),
    ]
    static let isComputed = true
    static let isCount = true

    let from: String
    let less: String

    static func read(_ map: MapReader) -> DifferenceFact? {
        let from = map.requiredID("from")
        let less = map.requiredID("less")
        guard let from, let less else { return nil }
        return DifferenceFact(from: from, less: less)
    }

    var parts: [String] { [from, less] }

    var formula: String? { "\(from) - \(less)" }

    func data(in catalog: Catalog, depth: Int) -> FactData? {
        guard let whole = catalog.count(ofPart: from, depth: depth),
            let away = catalog.count(ofPart: less, depth: depth)
        else { return nil }
        let (rest, overflow) = whole.subtractingReportingOverflow(away)
        return overflow ? nil : .count(rest)
    }

    func checkParts(of fact: Fact, with checker: ReferenceChecker) { checker.checkCounts(of: fact) }
}
