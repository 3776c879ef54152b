/// An expression made ready: variables are places in a table, functions are found, options that are literals are read.
final class CompiledExpression: Sendable {
    enum Operand: Sendable {
        case none
        case literal(String)
        /// The variable at that place in the program's table.
        case variable(Int)
        /// The caller's value itself, in an `.input` declaration.
        case argument(String)
    }

    let operand: Operand
    let call: CompiledCall?
    /// What the expression says of itself when it fails: `$name`, `|literal|` or `:function`.
    let source: String
    /// The caller's variable that the value comes from.
    let origin: String?
    /// The caller's variable, when that is the operand.
    let argument: String?
    let range: SourceRange

    init(operand: Operand, call: CompiledCall?, source: String, origin: String?, argument: String?, range: SourceRange)
    {
        self.operand = operand
        self.call = call
        self.source = source
        self.origin = origin
        self.argument = argument
        self.range = range
    }
}

/// A function of an expression, found and prepared.
final class CompiledCall: Sendable {
    let name: String
    /// Nil when no such function is registered.
    let function: (any MessageFunction)?
    let options: [CompiledOption]
    /// `u:dir`, if it is set.
    let direction: CompiledOption?
    /// `u:id`, if it is set.
    let id: CompiledOption?
    /// The function with its options read, when all are literals.
    let prepared: (any PreparedCall)?
    /// The same, when it is a number function and nothing but its options bears on an integer of the caller's.
    let integers: NumberCall?
    let range: SourceRange

    init(
        name: String, function: (any MessageFunction)?, options: [CompiledOption], direction: CompiledOption?,
        id: CompiledOption?,
        prepared: (any PreparedCall)?, range: SourceRange
    ) {
        self.name = name
        self.function = function
        self.options = options
        self.direction = direction
        self.id = id
        self.prepared = prepared
        integers = direction == nil && id == nil ? prepared as? NumberCall : nil
        self.range = range
    }
}

/// An option made ready.
struct CompiledOption: Sendable {
    enum Value: Sendable {
        case literal(String)
        case variable(Int)
    }

    var name: String
    var value: Value
    var range: SourceRange
}

/// Markup made ready.
final class CompiledMarkup: Sendable {
    let kind: MarkupKind
    let name: String
    let options: [CompiledOption]
    let direction: CompiledOption?
    let id: CompiledOption?
    /// The whole result, when it depends on nothing.
    let constant: FormattedMarkup?
    let text: FunctionRegistry.MarkupText?

    init(
        kind: MarkupKind, name: String, options: [CompiledOption], direction: CompiledOption?, id: CompiledOption?,
        constant: FormattedMarkup?, text: FunctionRegistry.MarkupText?
    ) {
        self.kind = kind
        self.name = name
        self.options = options
        self.direction = direction
        self.id = id
        self.constant = constant
        self.text = text
    }
}
