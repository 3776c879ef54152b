/// The text of a file of entries with a value a line, such as a review.yaml, whose entries are set one by one; every other
/// byte stays as it is.
///
/// ```yaml
/// story.days-held:
///   state: translated
///   source: 9f2c41d08c1be77a02d4e6f1
///   target: 77ab03e2b90c5d1f6a3e8841
///   origin: machine
/// ```
package struct ReviewText: Sendable {
    /// The text that stands before the first entry.
    private var head: [Substring] = []
    private var blocks: [Block] = []
    private var places: [String: Int] = [:]
    private var added: [Block] = []
    /// True where lines end as on Windows; they then do again.
    private let hasReturns: Bool

    /// An entry with the comments and empty lines above it.
    private struct Block {
        var id: String
        var above: [Substring] = []
        var lines: [Substring] = []
    }

    /// A text to set entries in.
    package init(_ text: String) {
        // "\r\n" is one Character: lines are parted by what ends both kinds.
        hasReturns = text.utf8.contains(0x0D)
        let text = hasReturns ? String(decoding: text.utf8.filter { $0 != 0x0D }, as: UTF8.self) : text
        var above: [Substring] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        for line in lines {
            if let id = Self.key(line) {
                places[id] = blocks.count
                blocks.append(Block(id: id, above: above, lines: [line]))
                above = []
            } else if line.hasPrefix(" "), above.isEmpty, !blocks.isEmpty {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                above.append(line)
            }
            // A comment at the head of the file is the file's.
            if blocks.isEmpty { head = above }
        }
        if blocks.isEmpty { return }
        blocks[0].above = []
        if !above.isEmpty { blocks[blocks.count - 1].lines += above }
    }

    /// The text.
    package var text: String {
        var merged: [Block] = []
        var fresh = added.sorted { $0.id < $1.id }[...]
        // A new entry goes before the first whose id comes after it, so that two people who add entries rarely meet.
        for block in blocks {
            while let next = fresh.first, next.id < block.id { merged.append(fresh.removeFirst()) }
            merged.append(block)
        }
        merged += fresh
        return (head + merged.flatMap { $0.above + $0.lines }).map { $0 + (hasReturns ? "\r\n" : "\n") }.joined()
    }

    /// Sets the values of an entry, in place of those that it has.
    package mutating func set(_ id: String, _ values: [(key: String, value: String)]) {
        let lines = ["\(id):"[...]] + values.map { "  \($0.key): \($0.value)"[...] }
        if let place = places[id] {
            if place < blocks.count { blocks[place].lines = lines } else { added[place - blocks.count].lines = lines }
        } else {
            places[id] = blocks.count + added.count
            added.append(Block(id: id, lines: lines))
        }
    }

    /// Removes an entry with the comments above it; nothing where there is none.
    package mutating func remove(_ id: String) {
        guard let place = places.removeValue(forKey: id) else { return }
        if place < blocks.count {
            blocks.remove(at: place)
        } else {
            added.remove(at: place - blocks.count)
        }
        for (other, index) in places where index > place { places[other] = index - 1 }
    }

    /// The ids of the entries, in the order of the text, those that were added last.
    package var ids: [String] { (blocks + added).map(\.id) }

    private static func key(_ line: Substring) -> String? {
        guard let first = line.first, first != " ", first != "#", let colon = line.firstIndex(of: ":") else {
            return nil
        }
        return String(line[..<colon])
    }
}
