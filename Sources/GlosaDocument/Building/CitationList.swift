/// Numbers the sources of a document in the order of their first citation.
struct CitationList {
    /// Ids of sources; the first has number 1.
    private(set) var ids: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of a source, given on first use.
    mutating func number(of id: String) -> Int {
        if let number = numbers[id] { return number }
        ids.append(id)
        numbers[id] = ids.count
        return ids.count
    }
}
