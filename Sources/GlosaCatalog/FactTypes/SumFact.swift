/// The sum of other counts. `type: sum, of: [sent-under-act, sent-otherwise]`.
struct SumFact: FactType {
    static let name = "sum"
    static let keys = [
        MapKey("of", .oneOrMore(.id), isRequired: true, "The facts with the counts that are added up")
    ]
    static let isComputed = true
    static let isCount = true

    let parts: [String]

    static func read(_ map: MapReader) -> SumFact? {
        let parts = map.required("of") == nil ? [] : map.ids("of")
        return parts.isEmpty ? nil : SumFact(parts: parts)
    }

    var formula: String? { parts.joined(separator: " + ") }

    func data(in catalog: Catalog, depth: Int) -> FactData? {
        var sum = 0
        for id in parts {
            guard let value = catalog.count(ofPart: id, depth: depth) else { return nil }
            let (next, overflow) = sum.addingReportingOverflow(value)
            guard !overflow else { return nil }
            sum = next
        }
        return .count(sum)
    }

    func checkParts(of fact: Fact, with checker: ReferenceChecker) { checker.checkCounts(of: fact) }
}
