/// A number of things. `type: count, value: 252`.
struct CountFact: FactType {
    static let name = "count"
    static let keys = [MapKey("value", .integer(minimum: 0), isRequired: true, "The number, in digits only")]
    static let isCount = true

    let count: Int

    static func read(_ map: MapReader) -> CountFact? {
        map.required("value") == nil ? nil : map.integer("value").map { CountFact(count: $0) }
    }

    var recordedText: String? { String(count) }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .count(count) }
}
