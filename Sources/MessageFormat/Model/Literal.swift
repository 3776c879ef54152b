extension Message {
    /// `42` or `|two words|`. Which of the two ways it was written does not matter.
    public struct Literal: Hashable, Sendable {
        /// Its text, without bars and with escapes read.
        public var value: String
        /// The place where it stands, bars included.
        public var range: SourceRange

        /// A literal made in code.
        public init(_ value: String, range: SourceRange = .none) {
            self.value = value
            self.range = range
        }

        /// True where both are canonically equivalent texts; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.value == other.value }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }

    /// `$name`, where a variable is used or declared.
    public struct VariableReference: Hashable, Sendable {
        /// Its name without `$` and without bidirectional marks around it.
        ///
        /// Swift compares strings by canonical equivalence, as the specification asks of names.
        public var name: String
        /// The place where it stands, `$` included.
        public var range: SourceRange

        /// A reference made in code.
        public init(_ name: String, range: SourceRange = .none) {
            self.name = name
            self.range = range
        }

        /// True where both name the same variable; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.name == other.name }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }
}
