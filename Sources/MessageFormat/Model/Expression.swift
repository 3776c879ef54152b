extension Message {
    /// `{$date :date length=long @translate=no}`: an operand, a function, or both.
    public struct Expression: Hashable, Sendable {
        // `Optional<…>` in full, as the short form first sets nil in every initialiser: an expression is then copied when
        // it is made, not moved.

        /// The thing that is formatted: a literal or a variable; nil in `{:function}`.
        public var operand: Optional<Operand>
        /// The function, with its options.
        public var function: Optional<FunctionReference>
        /// `@name=value` notes to tools; they never change what is formatted.
        public var attributes: [Attribute]
        /// From `{` to `}`.
        public var range: SourceRange

        /// An expression made in code. It needs an operand or a function.
        public init(
            operand: Operand?, function: FunctionReference? = nil, attributes: [Attribute] = [],
            range: SourceRange = .none
        ) {
            self.operand = operand
            self.function = function
            self.attributes = attributes
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool {
            one.operand == other.operand && one.function == other.function && one.attributes == other.attributes
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(operand)
            hasher.combine(function)
            hasher.combine(attributes)
        }
    }

    /// A literal or a variable, as operand or as the value of an option.
    public enum Operand: Hashable, Sendable {
        /// `42`, `|two words|`.
        case literal(Literal)
        /// `$name`.
        case variable(VariableReference)

        /// The place where it stands, with `$` or `|`.
        public var range: SourceRange {
            switch self {
            case .literal(let literal): literal.range
            case .variable(let variable): variable.range
            }
        }
    }

    /// `:number minimumFractionDigits=2`.
    public struct FunctionReference: Hashable, Sendable {
        /// `number`, `ns:name`; without the colon before it.
        public var name: String
        /// In source order. Names are unique in a valid message.
        public var options: [Option]
        /// From the colon to the end of the name.
        public var range: SourceRange

        /// A function reference made in code.
        public init(_ name: String, options: [Option] = [], range: SourceRange = .none) {
            self.name = name
            self.options = options
            self.range = range
        }

        /// True where both say the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool {
            one.name == other.name && one.options == other.options
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(options)
        }
    }
}
