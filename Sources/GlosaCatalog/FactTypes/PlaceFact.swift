/// A place: its name, or no value where each locale has words of its own. `type: place, value: Capacho`.
struct PlaceFact: FactType {
    static let name = "place"
    static let isFigure = false
    static let keys = [
        MapKey(
            "value", .text, "The name, where it is the same in every language; else each locale has words of its own")
    ]

    let text: String?

    static func read(_ map: MapReader) -> PlaceFact? { PlaceFact(text: map.text("value")) }

    var recordedText: String? { text }

    var words: String? { text }

    var needsWords: Bool { text == nil }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .words }
}
