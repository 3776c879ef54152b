extension Message {
    /// Text and placeholders that are formatted together: the translatable part of a message.
    public struct Pattern: Hashable, Sendable {
        /// Its parts in order. No two texts follow each other in a parsed message.
        public var elements: [Element]
        /// The place where it stands, without the braces of a quoted pattern.
        public var range: SourceRange

        /// A pattern made in code.
        public init(_ elements: [Element], range: SourceRange = .none) {
            self.elements = elements
            self.range = range
        }

        /// One part of a pattern.
        public enum Element: Hashable, Sendable {
            /// Words to show as they are.
            case text(Text)
            /// `{$name}`, `{42 :number}`, `{:function}`.
            case expression(Expression)
            /// `{#term id=cecot}`, `{/term}`, `{#break/}`.
            case markup(Markup)
        }

        /// True where both have the same elements; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.elements == other.elements }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
    }

    /// A run of text in a pattern.
    public struct Text: Hashable, Sendable {
        /// The text, with escapes such as `\{` already read.
        public var value: String
        /// The place where it stands, escapes included.
        public var range: SourceRange

        /// A text made in code.
        public init(_ value: String, range: SourceRange = .none) {
            self.value = value
            self.range = range
        }

        /// True where both are the same text; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.value == other.value }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }
}
