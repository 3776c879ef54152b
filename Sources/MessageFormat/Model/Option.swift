extension Message {
    /// `length=long` or `minimumFractionDigits=$digits`, on a function or on markup.
    public struct Option: Hashable, Sendable {
        /// `length`, `u:id`.
        public var name: String
        /// A literal or a variable.
        public var value: Operand
        /// From the name to the end of the value.
        public var range: SourceRange

        /// An option made in code.
        public init(_ name: String, _ value: Operand, range: SourceRange = .none) {
            self.name = name
            self.value = value
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.name == other.name && one.value == other.value }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(value)
        }
    }

    /// `@translate=no` or `@can-copy`: a note to tools.
    public struct Attribute: Hashable, Sendable {
        /// Its name without `@`.
        public var name: String
        /// Its value; nil when it has none.
        public var value: Literal?
        /// From `@` to the end of the value.
        public var range: SourceRange

        /// An attribute made in code.
        public init(_ name: String, _ value: Literal? = nil, range: SourceRange = .none) {
            self.name = name
            self.value = value
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool { one.name == other.name && one.value == other.value }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(value)
        }
    }
}
