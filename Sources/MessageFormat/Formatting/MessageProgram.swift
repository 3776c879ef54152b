import GlosaICU

/// A message compiled for a locale.
final class MessageProgram: Sendable {
    /// A variable: the caller's, or one that a declaration makes.
    final class Variable: Sendable {
        let name: String
        /// Nil for a variable of the caller that no `.input` declares.
        let declaration: CompiledExpression?
        /// Places of the variables that the declaration uses. They are all declared before it.
        let dependencies: [Int]

        init(name: String, declaration: CompiledExpression?, dependencies: [Int]) {
            self.name = name
            self.declaration = declaration
            self.dependencies = dependencies
        }
    }

    enum Body: Sendable {
        case pattern(CompiledPattern)
        case match(selectors: [Int], ranges: [SourceRange], variants: [CompiledVariant])
        /// The message is not valid.
        case invalid([MessageError])
    }

    let setting: FormattingSetting
    let bidiIsolation: BidiIsolation
    let variables: [Variable]
    let body: Body
    let defaults: DefaultFunctions
    /// The way in which the text is written without an evaluation, where it can be.
    let direct: DirectProgram?

    init(
        _ message: Message, setting: FormattingSetting, functions: FunctionRegistry, bidiIsolation: BidiIsolation
    ) {
        self.setting = setting
        self.bidiIsolation = bidiIsolation
        defaults = DefaultFunctions()
        let errors = message.validate()
        guard errors.isEmpty else {
            variables = []
            body = .invalid(errors.map(MessageError.init))
            direct = nil
            return
        }
        var compiler = MessageCompiler(
            functions: functions, context: FunctionContext(setting, direction: .unknown))
        for declaration in message.declarations { compiler.declare(declaration) }
        switch message.body {
        case .pattern(let pattern):
            body = .pattern(CompiledPattern(pattern, &compiler))
        case .match(let selectors, let variants):
            body = .match(
                selectors: selectors.map { compiler.variable($0.name) }, ranges: selectors.map(\.range),
                variants: variants.map { variant in
                    CompiledVariant(
                        keys: variant.keys.map(CompiledKey.init), pattern: CompiledPattern(variant.pattern, &compiler))
                })
        }
        variables = compiler.variables
        direct = DirectCompiler(compiler.variables, bidiIsolation, setting).compile(body)
    }

    /// The whole text, when the message has nothing but text.
    var constant: String? {
        if case .pattern(let pattern) = body { return pattern.constant }
        return nil
    }

    /// Evaluates the message once, and gives what went wrong.
    func run<Sink: MessageSink>(_ arguments: [String: MessageValue], into sink: inout Sink) -> [MessageError] {
        withUnsafeTemporaryAllocation(of: ResolvedValue?.self, capacity: variables.count) { values in
            values.initialize(repeating: nil)
            defer { values.deinitialize() }
            var evaluation = MessageEvaluation(program: self, arguments: arguments, values: values, sink: sink)
            evaluation.run()
            sink = evaluation.sink
            return evaluation.errors
        }
    }
}
