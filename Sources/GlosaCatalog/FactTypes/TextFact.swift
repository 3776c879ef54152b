/// Words, which each locale has for itself. `type: text`.
struct TextFact: FactType {
    static let name = "text"
    static let keys: [MapKey] = []
    static let isFigure = false

    static func read(_ map: MapReader) -> TextFact? { TextFact() }

    var needsWords: Bool { true }

    func data(in catalog: Catalog, depth: Int) -> FactData? { .words }
}
