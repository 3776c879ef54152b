/// Finds what somebody probably meant to type.
package enum NearMiss {
    /// The candidate nearest to `word`, when it is near enough to be worth proposing: at most a third of its letters
    /// differ, or one of a short word's, and never all. Ties go to the first in alphabetical order, so that the answer never depends on a dictionary's order.
    ///
    ///     NearMiss.of("deported-in", among: ["freed-on", "deported-on"])  // "deported-on"
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(word.unicodeScalars)
        let limit = max(1, min(target.count, 30) / 3)
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let scalars = Array(candidate.unicodeScalars)
            guard abs(scalars.count - target.count) <= limit else { continue }
            let distance = editDistance(target, scalars)
            guard distance <= limit, distance < max(target.count, scalars.count) else { continue }
            if let best, (best.distance, best.word) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.word
    }

    /// "; did you mean `x`?" or an empty text, to end a message with.
    package static func question(_ word: String, among candidates: some Sequence<String>) -> String {
        of(word, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that lead from one text to the other.
    private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int]()
        var last = Array(0...right.count)
        for (row, leftScalar) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, rightScalar) in right.enumerated() {
                var cost = min(last[column + 1], current[column]) + 1
                cost = min(cost, last[column] + (leftScalar == rightScalar ? 0 : 1))
                if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
