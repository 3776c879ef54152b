import GlosaICU

extension Catalog {
    /// The number of days from one date fact to another, by their ids; nil unless both are whole days.
    package func days(from: String, to: String) -> Int? {
        guard let start = facts[from]?.date?.civil, let end = facts[to]?.date?.civil else { return nil }
        return CivilDate.days(from: start, to: end)
    }

    /// The count of a part of a computed fact; nil for a fact that is no count, and for one that cannot be worked out.
    ///
    /// - Parameter depth: That of the computed fact: parts that name each other in a circle come to nothing.
    func count(ofPart id: String, depth: Int) -> Int? {
        guard depth < 16, case .count(let count)? = facts[id]?.value.data(in: self, depth: depth + 1) else {
            return nil
        }
        return count
    }
}
