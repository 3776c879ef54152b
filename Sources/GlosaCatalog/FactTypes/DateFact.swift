import MessageFormat

/// A day, a month or a year: only as much as is known. `type: date, value: 2025-03-15`.
struct DateFact: FactType {
    static let name = "date"
    static let keys = [
        MapKey("value", .date, isRequired: true, "The day, month or year, as much as is known: `2025-03-15`")
    ]
    static let pattern: String? = "{$value :date length=long}"

    let date: DateValue

    static func read(_ map: MapReader) -> DateFact? {
        map.required("value") == nil ? nil : map.date("value").map { DateFact(date: $0) }
    }

    var recordedText: String? { date.iso }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .date(date) }
}
