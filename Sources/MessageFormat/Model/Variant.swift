extension Message {
    /// `one * {{Una persona}}`: keys, one for each selector, and a pattern.
    public struct Variant: Hashable, Sendable {
        /// One for each selector in a valid message.
        public var keys: [Key]
        /// The thing that is formatted when it is chosen.
        public var pattern: Pattern
        /// From the first key to `}}`.
        public var range: SourceRange

        /// A variant made in code.
        public init(keys: [Key], pattern: Pattern, range: SourceRange = .none) {
            self.keys = keys
            self.pattern = pattern
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool {
            one.keys == other.keys && one.pattern == other.pattern
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(keys)
            hasher.combine(pattern)
        }
    }

    /// A key of a variant.
    public enum Key: Hashable, Sendable {
        /// `one`, `|two words|`. Keys are compared by canonical equivalence.
        case literal(Literal)
        /// `*`, which matches anything. It stands at the given range.
        case catchAll(range: SourceRange)

        /// The place where it stands.
        public var range: SourceRange {
            switch self {
            case .literal(let literal): literal.range
            case .catchAll(let range): range
            }
        }

        /// The text of the key; nil for `*`.
        public var value: String? {
            switch self {
            case .literal(let literal): literal.value
            case .catchAll: nil
            }
        }

        /// True where both match the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.value == other.value }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }
}
