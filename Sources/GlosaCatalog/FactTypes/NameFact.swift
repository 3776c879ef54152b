/// The name of a person or a body, the same in every language. `type: name, value: Andry José Hernández Romero`.
struct NameFact: FactType {
    static let name = "name"
    static let isFigure = false

    let text: String

    static func read(_ map: MapReader) -> NameFact? { map.requiredText("value").map { NameFact(text: $0) } }

    var recordedText: String? { text }

    var words: String? { text }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .words }
}
