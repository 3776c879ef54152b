/// A full id, or many: `*` stands for any part of one.
///
///     IdentifierPattern("*.summary").covers("story.summary")              // true
///     IdentifierPattern("guidance.find-*").covers("guidance.find-open")   // true
package struct IdentifierPattern: Hashable, Sendable {
    private let parts: [[UInt8]]

    /// A pattern as it is written.
    package init(_ text: String) {
        parts = text.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }

    /// True where `id` is one of those that are meant.
    package func covers(_ id: String) -> Bool {
        let bytes = id.utf8
        guard let first = parts.first, let last = parts.last, bytes.count >= first.count, bytes.starts(with: first)
        else {
            return false
        }
        guard parts.count > 1 else { return bytes.count == first.count }
        guard bytes.count >= first.count + last.count, bytes.suffix(last.count).elementsEqual(last) else {
            return false
        }
        var rest = bytes.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let start = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
            rest = rest[rest.index(start, offsetBy: part.count)...]
        }
        return true
    }
}
