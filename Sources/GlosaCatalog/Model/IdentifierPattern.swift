/// A full id, or many: `*` stands for any part of one.
///
///     IdentifierPattern("*.summary").covers("story.summary")        // true
///     IdentifierPattern("guidance.find-*").covers("guidance.find-open")   // true
public struct IdentifierPattern: Hashable, Sendable {
    private let parts: [Substring]

    /// A pattern as it is written.
    public init(_ text: String) { parts = text.split(separator: "*", omittingEmptySubsequences: false) }

    /// Whether `id` is one of those that are meant.
    public func covers(_ id: String) -> Bool {
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return parts.first.map { $0 == id } ?? false }
        guard id.hasPrefix(first) else { return false }
        var rest = id.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let end = Self.end(of: part, in: rest) else { return false }
            rest = rest[end...]
        }
        return rest.hasSuffix(last)
    }

    private static func end(of part: Substring, in text: Substring) -> Substring.Index? {
        text.indices.first { text[$0...].hasPrefix(part) }.map { text.index($0, offsetBy: part.count) }
    }
}
