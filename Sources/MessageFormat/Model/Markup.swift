extension Message {
    /// `{#term id=cecot}`, `{/term}` or `{#break/}`: structure around text. What it looks like is for a renderer to
    /// say.
    public struct Markup: Hashable, Sendable {
        /// The form, one of three.
        public var kind: MarkupKind
        /// `term`, `ns:name`; without `#` and `/`.
        public var name: String
        /// In source order. Names are unique in a valid message.
        public var options: [Option]
        /// `@name=value` notes to tools.
        public var attributes: [Attribute]
        /// From `{` to `}`.
        public var range: SourceRange

        /// Markup made in code.
        public init(
            kind: MarkupKind, name: String, options: [Option] = [], attributes: [Attribute] = [],
            range: SourceRange = .none
        ) {
            self.kind = kind
            self.name = name
            self.options = options
            self.attributes = attributes
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool {
            one.kind == other.kind && one.name == other.name && one.options == other.options
                && one.attributes == other.attributes
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(kind)
            hasher.combine(name)
            hasher.combine(options)
            hasher.combine(attributes)
        }
    }
}

/// The three forms of markup.
public enum MarkupKind: String, Hashable, Sendable, CaseIterable {
    /// `{#name}`.
    case open
    /// `{#name/}`.
    case standalone
    /// `{/name}`.
    case close
}
