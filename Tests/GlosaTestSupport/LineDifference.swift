/// What differs between two texts, line by line, for a reader of a failed test.
package struct LineDifference: CustomStringConvertible {
    /// Lines that are missing (`-`) and lines that are too many (`+`), the first few of them.
    package let description: String

    /// Compares two texts.
    package init(expected: String, actual: String) {
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = actual.difference(from: expected).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
            case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
            }
        }
        let shown = lines.sorted { $0.0 < $1.0 }.map(\.1)
        let rest = shown.count > 30 ? "\n… and \(shown.count - 30) lines more" : ""
        description = shown.prefix(30).joined(separator: "\n") + rest
    }
}
