import GlosaICU

/// One formatting of a message: resolves what is needed, once each, and writes the chosen pattern to a sink.
///
/// See UTS #35 part 9, "Formatting".
struct MessageEvaluation<Sink: MessageSink> {
    let program: MessageProgram
    let arguments: [String: MessageValue]
    /// The values of the program's variables; nil until they are needed.
    let values: UnsafeMutableBufferPointer<ResolvedValue?>
    var sink: Sink
    var errors: [MessageError] = []

    init(
        program: MessageProgram, arguments: [String: MessageValue], values: UnsafeMutableBufferPointer<ResolvedValue?>,
        sink: Sink
    ) {
        self.program = program
        self.arguments = arguments
        self.values = values
        self.sink = sink
    }

    mutating func run() {
        switch program.body {
        case .pattern(let pattern):
            write(pattern)
        case .match(let selectors, let ranges, let variants):
            if let chosen = select(selectors, ranges, variants) { write(variants[chosen].pattern) }
        case .invalid(let problems):
            errors = problems
            sink.fallback("\u{FFFD}")
        }
    }

    // MARK: - Writing

    private mutating func write(_ pattern: CompiledPattern) {
        for part in pattern.parts {
            switch part {
            case .text(let start, let end):
                pattern.bytes.withUnsafeBufferPointer {
                    sink.text(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)]))
                }
            case .expression(let expression): write(expression)
            case .markup(let markup): sink.markup(resolve(markup))
            }
            if sink.length > MessageLimits.outputLength {
                errors.append(
                    MessageError(
                        .unsupportedOperation, .none,
                        "the formatted message is longer than \(MessageLimits.outputLength) bytes, and was cut: give it shorter values"
                    ))
                return
            }
        }
    }

    private mutating func write(_ expression: CompiledExpression) {
        // The commonest placeholder, a text of the caller's, needs no table and no function.
        if expression.call == nil, let argument = expression.argument, case .string(let text)? = arguments[argument] {
            open(.unknown, false)
            sink.string(
                text, ValueOrigin(type: "string", value: .string(text), direction: .unknown, expression: expression))
            close(.unknown, false)
        } else if expression.call == nil, case .variable(let place) = expression.operand {
            resolve(place, expression.range)
            if let value = values[place] { write(value, expression) }
        } else {
            write(resolve(expression), expression)
        }
    }

    private mutating func write(_ value: ResolvedValue, _ expression: CompiledExpression) {
        do throws(MessageFunctionError) {
            switch value.form {
            case .failed:
                writeFallback(expression)
            case .text:
                writeText(value, expression)
            case .plain:
                try writePlain(value, expression)
            case .number(let style):
                let number: Sink.Number
                do throws(ICUError) {
                    number = try Sink.number(style, value.value)
                } catch {
                    throw .unsupported("the number cannot be shown: \(error)")
                }
                open(value.direction, value.isIsolated)
                sink.number(number, origin("number", value, expression))
                close(value.direction, value.isIsolated)
            case .date(let style):
                let text: String
                do throws(ICUError) {
                    text = try style.text(of: value.value)
                } catch {
                    throw .unsupported("the date cannot be shown: \(error)")
                }
                open(value.direction, value.isIsolated)
                sink.string(text, origin("datetime", value, expression))
                close(value.direction, value.isIsolated)
            case .custom(let custom):
                let parts = try custom.presentation.format()
                open(value.direction, value.isIsolated)
                sink.custom(parts, origin(custom.presentation.type, value, expression))
                close(value.direction, value.isIsolated)
            }
        } catch {
            report(error, expression)
            writeFallback(expression)
        }
    }

    private mutating func writeText(_ value: ResolvedValue, _ expression: CompiledExpression) {
        open(value.direction, value.isIsolated)
        sink.string(value.value.plainText, origin("string", value, expression))
        close(value.direction, value.isIsolated)
    }

    /// A value that no function was given for.
    private mutating func writePlain(_ value: ResolvedValue, _ expression: CompiledExpression)
        throws(MessageFunctionError)
    {
        var context = FunctionContext(program.setting, direction: value.direction)
        guard let call = program.defaults.call(for: value.value, context: context) else {
            return writeText(value, expression)
        }
        for problem in call.problems { report(problem, expression) }
        var shown = try call.resolve(value, context: &context)
        shown.isIsolated = value.isIsolated
        shown.id = value.id
        write(shown, expression)
    }

    private mutating func writeFallback(_ expression: CompiledExpression) {
        open(.unknown, false)
        sink.fallback(expression.source)
        close(.unknown, false)
    }

    private func origin(_ type: String, _ value: ResolvedValue, _ expression: CompiledExpression) -> ValueOrigin {
        ValueOrigin(type: type, value: value.value, direction: value.direction, id: value.id, expression: expression)
    }

    // MARK: - Isolation

    private mutating func open(_ direction: MessageDirection, _ isIsolated: Bool) {
        if let control = control(direction, isIsolated) { sink.isolation(control) }
    }

    private mutating func close(_ direction: MessageDirection, _ isIsolated: Bool) {
        if control(direction, isIsolated) != nil { sink.isolation(.pop) }
    }

    private func control(_ direction: MessageDirection, _ isIsolated: Bool) -> IsolationControl? {
        program.bidiIsolation.control(before: direction, isIsolated: isIsolated, in: program.setting)
    }

    // MARK: - Errors

    mutating func report(_ error: MessageFunctionError, _ expression: CompiledExpression) {
        var range = expression.range
        if let option = error.option, let compiled = expression.call?.options.first(where: { $0.name == option }) {
            range = compiled.range
        }
        errors.append(MessageError(error.kind, range, error.message))
    }
}
