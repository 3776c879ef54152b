/// Turns a valid message into a program.
struct MessageCompiler {
    let functions: FunctionRegistry
    let context: FunctionContext
    private(set) var variables: [MessageProgram.Variable] = []
    private var places: [String: Int] = [:]
    private var origins: [String?] = []

    init(functions: FunctionRegistry, context: FunctionContext) {
        self.functions = functions
        self.context = context
    }

    /// The place of a variable; one that nothing declares is the caller's.
    mutating func variable(_ name: String) -> Int {
        if let place = places[name] { return place }
        return add(MessageProgram.Variable(name: name, declaration: nil, dependencies: []), origin: name)
    }

    private mutating func add(_ variable: MessageProgram.Variable, origin: String?) -> Int {
        variables.append(variable)
        origins.append(origin)
        places[variable.name] = variables.count - 1
        return variables.count - 1
    }

    mutating func declare(_ declaration: Message.Declaration) {
        let name = declaration.variable.name
        let expression = compile(declaration.expression, isInput: declaration.kind == .input)
        // A `.local` that takes the name of a caller's variable hides it from here on.
        var dependencies: [Int] = []
        if case .variable(let place) = expression.operand { dependencies.append(place) }
        for option in expression.call?.options ?? [] {
            if case .variable(let place) = option.value { dependencies.append(place) }
        }
        for option in [expression.call?.direction, expression.call?.id] {
            if case .variable(let place)? = option?.value { dependencies.append(place) }
        }
        _ = add(
            MessageProgram.Variable(name: name, declaration: expression, dependencies: dependencies),
            origin: expression.origin)
    }

    mutating func compile(_ expression: Message.Expression, isInput: Bool) -> CompiledExpression {
        let operand: CompiledExpression.Operand
        let source: String
        var origin: String?
        switch expression.operand {
        case nil:
            operand = .none
            source = ":" + (expression.function?.name ?? "")
        case .literal(let literal)?:
            operand = .literal(literal.value)
            source = Self.quoted(literal.value)
        case .variable(let variable)?:
            source = "$" + variable.name
            if isInput {
                operand = .argument(variable.name)
                origin = variable.name
            } else {
                let place = self.variable(variable.name)
                operand = .variable(place)
                origin = origins[place]
            }
        }
        let call = expression.function.map { compile($0) }
        var argument: String?
        switch operand {
        case .argument(let name): argument = name
        case .variable(let place) where variables[place].declaration == nil: argument = variables[place].name
        case .none, .literal, .variable: break
        }
        return CompiledExpression(
            operand: operand, call: call, source: source, origin: origin, argument: argument, range: expression.range)
    }

    /// A literal's fallback: between bars, with bars and backslashes escaped.
    private static func quoted(_ literal: String) -> String {
        var text = "|"
        for scalar in literal.unicodeScalars {
            if scalar == "|" || scalar == "\\" { text.unicodeScalars.append("\\") }
            text.unicodeScalars.append(scalar)
        }
        return text + "|"
    }

    private mutating func compile(_ reference: Message.FunctionReference) -> CompiledCall {
        let (options, direction, id) = split(reference.options)
        let function = functions[reference.name]
        var prepared: (any PreparedCall)?
        if let preparing = function as? any PreparingFunction {
            var literals: [FunctionOptions.Entry] = []
            for option in options {
                if case .literal(let text) = option.value {
                    literals.append(.init(option.name, .string(text), isLiteral: true))
                }
            }
            if literals.count == options.count {
                prepared = preparing.shared(FunctionOptions(literals), context: context)
            }
        }
        return CompiledCall(
            name: reference.name, function: function, options: options, direction: direction, id: id,
            prepared: prepared,
            range: reference.range)
    }

    mutating func compile(_ markup: Message.Markup) -> CompiledMarkup {
        let (options, direction, id) = split(markup.options)
        let text = functions.markupText(markup.name)
        var constant: FormattedMarkup?
        var values: [FormattedMarkup.Option] = []
        for option in options {
            if case .literal(let value) = option.value { values.append(.init(option.name, value)) }
        }
        if values.count == options.count, direction == nil, text == nil {
            switch id?.value {
            case nil: constant = FormattedMarkup(kind: markup.kind, name: markup.name, options: values)
            case .literal(let id)?:
                constant = FormattedMarkup(kind: markup.kind, name: markup.name, options: values, id: id)
            case .variable?: break
            }
        }
        return CompiledMarkup(
            kind: markup.kind, name: markup.name, options: options, direction: direction, id: id, constant: constant,
            text: text)
    }

    /// The options that a function or a renderer sees, and those of the `u:` namespace, which are ours.
    private mutating func split(
        _ options: [Message.Option]
    ) -> (others: [CompiledOption], direction: CompiledOption?, id: CompiledOption?) {
        var others: [CompiledOption] = []
        var direction: CompiledOption?
        var id: CompiledOption?
        for option in options {
            let value: CompiledOption.Value =
                switch option.value {
                case .literal(let literal): .literal(literal.value)
                case .variable(let variable): .variable(self.variable(variable.name))
                }
            let compiled = CompiledOption(name: option.name, value: value, range: option.range)
            switch option.name {
            case "u:dir": direction = compiled
            case "u:id": id = compiled
            default: others.append(compiled)
            }
        }
        return (others, direction, id)
    }
}
