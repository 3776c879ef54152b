extension Message {
    /// `.input {$count :integer}` or `.local $days = {$held :offset subtract=1}`.
    public struct Declaration: Hashable, Sendable {
        /// The keyword that it begins with.
        public enum Kind: String, Hashable, Sendable {
            /// `.input`: annotates a variable that the caller gives.
            case input
            /// `.local`: names the value of an expression.
            case local
        }

        /// `.input` or `.local`.
        public var kind: Kind
        /// The variable that is declared.
        public var variable: VariableReference
        /// Its value. That of `.input` has the variable itself as its operand.
        public var expression: Expression
        /// From the keyword to the closing brace.
        public var range: SourceRange

        /// A declaration made in code.
        public init(kind: Kind, variable: VariableReference, expression: Expression, range: SourceRange = .none) {
            self.kind = kind
            self.variable = variable
            self.expression = expression
            self.range = range
        }

        /// True where both declare the same; ranges do not count.
        public static func == (one: Self, other: Self) -> Bool {
            one.kind == other.kind && one.variable == other.variable && one.expression == other.expression
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(kind)
            hasher.combine(variable)
            hasher.combine(expression)
        }
    }
}
