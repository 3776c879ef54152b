/// The text of a review.yaml whose entries are set one by one; every other byte stays as it is.
///
/// ```yaml
/// story.days-held:
///   state: translated
///   source: 9f2c41d0
///   target: 77ab03e2
/// ```
public struct ReviewText: Sendable {
    /// The text.
    public private(set) var text: String

    /// A text to set entries in.
    public init(_ text: String) { self.text = text }

    /// Sets the values of an entry, in place of those that it has. A new entry goes before the first whose id comes
    /// after it, so that two people who add entries rarely meet.
    public mutating func set(_ id: String, _ values: [(key: String, value: String)]) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        let entry = ["\(id):"] + values.map { "  \($0.key): \($0.value)" }
        if let start = lines.firstIndex(where: { Self.key($0) == id }) {
            var end = start + 1
            while end < lines.count, lines[end].hasPrefix(" ") { end += 1 }
            lines.replaceSubrange(start..<end, with: entry)
        } else {
            let next = lines.firstIndex { line in Self.key(line).map { $0 > id } ?? false } ?? lines.count
            lines.insert(contentsOf: entry, at: Self.above(next, lines))
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// Where the comment above a line begins, which belongs to it.
    private static func above(_ index: Int, _ lines: [String]) -> Int {
        var index = index
        guard index < lines.count else { return index }
        while index > 0, lines[index - 1].hasPrefix("#"), index > 1 { index -= 1 }
        return index
    }

    private static func key(_ line: String) -> String? {
        guard let first = line.first, first != " ", first != "#", let colon = line.firstIndex(of: ":") else { return nil }
        return String(line[..<colon])
    }
}
