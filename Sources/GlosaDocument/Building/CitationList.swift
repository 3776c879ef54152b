/// The sources of a document in the order of their first citation.
struct CitationList {
    /// Ids of sources, the first cited first.
    private(set) var ids: [String] = []
    private var places: [String: Int] = [:]

    /// Notes a source.
    ///
    /// - Returns: Its place in the order.
    @discardableResult mutating func note(_ id: String) -> Int {
        if let place = places[id] { return place }
        places[id] = ids.count
        ids.append(id)
        return ids.count - 1
    }

    /// Ids in the order of their first citation.
    mutating func ordered(_ cited: [String]) -> [String] {
        cited.map { (place: note($0), id: $0) }.sorted { $0.place < $1.place }.map(\.id)
    }
}
