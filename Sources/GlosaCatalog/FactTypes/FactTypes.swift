/// The types of facts.
enum FactTypes {
    /// Every type, in the order in which they are named to users.
    static let all: [any FactType.Type] = [
        DateFact.self, CountFact.self, MoneyFact.self, DaysFact.self, SumFact.self, DifferenceFact.self, NameFact.self,
        PlaceFact.self, TextFact.self,
    ]

    /// The type of that name.
    static func named(_ name: String) -> (any FactType.Type)? { all.first { $0.name == name } }

    /// The type that the key `type` of a fact names; nil, and a diagnostic, when it names none.
    static func read(_ map: MapReader) -> (any FactType.Type)? {
        guard map.required("type") != nil else { return nil }
        return map.choice("type", among: all.map { $0.name }).flatMap { named($0) }
    }
}
