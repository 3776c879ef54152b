/// The patterns by which a language joins items to a list (UTS #35 part 2, "List Patterns").
///
/// ```swift
/// let patterns = ListPatterns(two: "{0} ak {1}", start: "{0}, {1}", middle: "{0}, {1}", end: "{0} ak {1}")
/// patterns?.joined(["A", "B", "C"])   // "A, B ak C"
/// ```
public struct ListPatterns: Hashable, Sendable {
    /// The pattern of two items.
    public let two: String
    /// The pattern of the first of three and more, and what follows it.
    public let start: String
    /// The pattern of an item in the middle, and what follows it.
    public let middle: String
    /// The pattern of the last item, and what stands before it.
    public let end: String

    /// Patterns in which `{0}` and `{1}` stand once each, in this order; nil for others.
    public init?(two: String, start: String, middle: String, end: String) {
        guard [two, start, middle, end].allSatisfy(Self.isPattern) else { return nil }
        self.two = two
        self.start = start
        self.middle = middle
        self.end = end
    }

    /// True for a text in which `{0}` and `{1}` stand once each, in this order.
    public static func isPattern(_ text: String) -> Bool { pieces(text) != nil }

    /// The items as a list. No items give an empty text, and one gives itself.
    public func joined(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        if items.count == 2 { return Self.apply(two, items[0], last) }
        // From the end, as the standard says: each pattern takes the list that is made so far.
        var list = Self.apply(end, items[items.count - 2], last)
        for item in items.dropFirst().dropLast(2).reversed() { list = Self.apply(middle, item, list) }
        return Self.apply(start, items[0], list)
    }

    private static func apply(_ pattern: String, _ first: String, _ second: String) -> String {
        guard let pieces = pieces(pattern) else { return "\(first), \(second)" }
        return "\(pieces.before)\(first)\(pieces.between)\(second)\(pieces.after)"
    }

    private static func pieces(_ pattern: String) -> (before: Substring, between: Substring, after: Substring)? {
        let first = pattern.ranges(of: "{0}")
        let second = pattern.ranges(of: "{1}")
        guard first.count == 1, second.count == 1, first[0].upperBound <= second[0].lowerBound else { return nil }
        return (
            pattern[..<first[0].lowerBound], pattern[first[0].upperBound..<second[0].lowerBound],
            pattern[second[0].upperBound...]
        )
    }
}
