/// Resolution of expressions, options and markup (UTS #35 part 9, "Expression and Markup Resolution").
extension MessageEvaluation {
    /// The value of the variable at a place in the table.
    ///
    /// - Parameter range: Where it is used, for the error if the caller gave no value.
    mutating func value(at place: Int, _ range: SourceRange) -> ResolvedValue {
        resolve(place, range)
        return values[place] ?? .failed()
    }

    /// Sees to it that the variable at a place in the table has its value.
    mutating func resolve(_ place: Int, _ range: SourceRange) {
        guard values[place] == nil else { return }
        let variable = program.variables[place]
        guard let declaration = variable.declaration else {
            values[place] = argument(variable.name, range)
            return
        }
        if variable.dependencies.isEmpty {
            values[place] = resolve(declaration)
        } else {
            resolveChain(to: place)
        }
    }

    /// Resolves what the variable depends on first, in a loop: declarations can form a chain as long as the message
    /// allows, and a chain of calls would be as deep.
    private mutating func resolveChain(to place: Int) {
        var waiting = [place]
        while let next = waiting.last {
            let variable = program.variables[next]
            let missing = variable.dependencies.first { values[$0] == nil && program.variables[$0].declaration != nil }
            if values[next] == nil, let missing {
                waiting.append(missing)
                continue
            }
            waiting.removeLast()
            if values[next] == nil, let declaration = variable.declaration { values[next] = resolve(declaration) }
        }
    }

    /// The caller's value of that name.
    private mutating func argument(_ name: String, _ range: SourceRange) -> ResolvedValue {
        guard let value = arguments[name] else {
            errors.append(
                MessageError(.unresolvedVariable, range, "`$\(name)` was given no value: pass one, or correct its name")
            )
            return .failed()
        }
        return ResolvedValue(value)
    }

    mutating func resolve(_ expression: CompiledExpression) -> ResolvedValue {
        // Most numbers are integers of the caller's, for which all has been prepared.
        if let integers = expression.call?.integers, let argument = expression.argument,
            case .integer(let number)? = arguments[argument], let value = integers.value(of: number)
        {
            return value
        }
        let operand: ResolvedValue?
        switch expression.operand {
        case .none: operand = nil
        case .literal(let text): operand = ResolvedValue(.string(text))
        case .argument(let name): operand = argument(name, expression.range)
        case .variable(let place):
            operand = value(at: place, expression.range)
        }
        guard let call = expression.call else { return operand ?? .failed() }
        guard let function = call.function else {
            errors.append(
                MessageError(
                    .unknownFunction, call.range,
                    "there is no function `:\(call.name)`: correct its name, or register it"))
            return .failed()
        }
        if let operand, operand.hasFailed {
            // The failure has been reported. That this function cannot use it is a second error, unless anything
            // would do for it.
            if function.acceptsAnyOperand { return .failed(isReported: true) }
            errors.append(
                MessageError(
                    .badOperand, expression.range,
                    "`:\(call.name)` has nothing to work on, because \(expression.source) failed"))
            return .failed()
        }
        return resolve(call, function, operand, expression)
    }

    private mutating func resolve(
        _ call: CompiledCall, _ function: any MessageFunction, _ operand: ResolvedValue?,
        _ expression: CompiledExpression
    ) -> ResolvedValue {
        let direction = direction(of: call)
        var context = FunctionContext(
            program.setting, direction: direction == .inherit ? operand?.direction ?? .unknown : direction.value)
        var result: ResolvedValue
        do throws(MessageFunctionError) {
            if let prepared = call.prepared, operand.map({ brings($0, function) }) != true {
                for problem in prepared.problems { report(problem, expression) }
                result = try prepared.resolve(operand, context: &context)
            } else {
                result = try function.resolve(operand, options: options(call.options), context: &context)
            }
            for problem in context.problems { report(problem, expression) }
        } catch {
            for problem in context.problems { report(problem, expression) }
            report(error, expression)
            return .failed()
        }
        result.id = call.id.flatMap { text(of: $0, what: "u:id") }
        result.isIsolated = direction != .inherit
        if direction != .inherit { result.direction = direction.value }
        return result
    }

    /// True where an operand brings options, so that those of the call alone do not decide.
    private func brings(_ operand: ResolvedValue, _ function: any MessageFunction) -> Bool {
        if operand.hasOptions { return true }
        switch operand.value {
        case .money, .measure: return (function as? any PreparingFunction)?.inheritance(of: operand).isEmpty == false
        case .string, .decimal, .integer, .date, .dateTime: return false
        }
    }

    // MARK: - Options

    private mutating func options(_ options: [CompiledOption]) -> FunctionOptions {
        var entries: [FunctionOptions.Entry] = []
        entries.reserveCapacity(options.count)
        for option in options {
            if let value = value(of: option) { entries.append(.init(option.name, value, isLiteral: option.isLiteral)) }
        }
        return FunctionOptions(entries)
    }

    /// The value of an option; nil, and an error, when its variable failed.
    private mutating func value(of option: CompiledOption) -> MessageValue? {
        switch option.value {
        case .literal(let text):
            return .string(text)
        case .variable(let place):
            let value = value(at: place, option.range)
            guard value.hasFailed else { return value.value }
            errors.append(
                MessageError(
                    .badOption, option.range,
                    "the option `\(option.name)` is left out, because `$\(program.variables[place].name)` failed"))
            return nil
        }
    }

    /// The value of a `u:` option as text.
    private mutating func text(of option: CompiledOption, what: String) -> String? {
        value(of: option)?.plainText
    }

    private enum RequestedDirection: Equatable {
        case inherit, leftToRight, rightToLeft, auto

        var value: MessageDirection {
            switch self {
            case .leftToRight: .leftToRight
            case .rightToLeft: .rightToLeft
            case .inherit, .auto: .unknown
            }
        }
    }

    private mutating func direction(of call: CompiledCall) -> RequestedDirection {
        guard let option = call.direction, let text = value(of: option)?.plainText else { return .inherit }
        switch text {
        case "ltr": return .leftToRight
        case "rtl": return .rightToLeft
        case "auto": return .auto
        case "inherit": return .inherit
        default:
            errors.append(
                MessageError(
                    .badOption, option.range,
                    "`u:dir` cannot be `\(OptionReader.shortened(text))`: expected `ltr`, `rtl`, `auto` or `inherit`"))
            return .inherit
        }
    }

    // MARK: - Markup

    mutating func resolve(_ markup: CompiledMarkup) -> FormattedMarkup {
        if let constant = markup.constant { return constant }
        var result = FormattedMarkup(kind: markup.kind, name: markup.name)
        for option in markup.options {
            if let value = value(of: option) { result.options.append(.init(option.name, value.plainText)) }
        }
        if let direction = markup.direction {
            errors.append(MessageError(.badOption, direction.range, "markup has no direction: remove `u:dir`"))
        }
        result.id = markup.id.flatMap { text(of: $0, what: "u:id") }
        if let text = markup.text { result.text = text(result) }
        return result
    }
}

extension CompiledOption {
    /// True where the value is a literal.
    var isLiteral: Bool {
        if case .literal = value { return true }
        return false
    }
}
