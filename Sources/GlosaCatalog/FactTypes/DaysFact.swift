import GlosaDiagnostics

/// Days from one date fact to another. `type: days, from: arrested-on, to: freed-on`.
struct DaysFact: FactType {
    static let name = "days"
    static let keys = [
        MapKey("from", .id, isRequired: true, "The fact with the first day"),
        MapKey("to", .id, isRequired: true, "The fact with the last day"),
    ]
    static let isComputed = true

    let from: String
    let to: String

    static func read(_ map: MapReader) -> DaysFact? {
        let from = map.requiredID("from")
        let to = map.requiredID("to")
        guard let from, let to else { return nil }
        return DaysFact(from: from, to: to)
    }

    var parts: [String] { [from, to] }

    var formula: String? { "\(from) to \(to)" }

    func data(in catalog: Catalog, depth: Int) -> FactData? { catalog.days(from: from, to: to).map { .days($0) } }

    /// A duration runs between two whole days.
    func checkParts(of fact: Fact, with checker: ReferenceChecker) {
        for id in parts {
            guard let (end, place) = checker.part(id, of: fact), end.date?.day == nil else { continue }
            checker.sink.error(
                "wrong-type", "the fact `\(id)` is not a whole day, and days cannot be counted from it", at: place,
                notes: [Diagnostic.Note("it is defined here", at: end.place)],
                help: "give it a day, or remove the duration")
        }
    }
}
