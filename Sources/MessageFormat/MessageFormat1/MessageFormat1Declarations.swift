/// The `.input` and `.local` declarations that a message needs, and the variables that stand for its numbers.
///
/// Names of ICU have no hyphen, so that those of `.local` variables, such as `$count-minus-1`, are always free.
struct MessageFormat1Declarations {
    private var inputs: [Message.Declaration] = []
    private var locals: [Message.Declaration] = []
    private var selectorNames: [MessageFormat1Selector: String] = [:]
    /// Variables that `.input` declares with `:number`.
    private var numberInputs: Set<String> = []
    private var localNames: Set<String> = []

    var all: [Message.Declaration] { inputs + locals }

    init(_ survey: MessageFormat1Survey) {
        for selector in survey.selectors { declareInput(selector, survey) }
        for count in survey.offsets { declareOffset(count) }
        for selector in survey.selectors where selectorNames[selector] == nil { declareLocal(selector) }
    }

    /// The variable after `.match` for a column.
    func name(of selector: MessageFormat1Selector) -> String { selectorNames[selector] ?? selector.variable }

    /// The expression that shows an argument.
    func expression(_ argument: MessageFormat1Argument) -> Message.Expression {
        let isNumber = argument.format == .number && numberInputs.contains(argument.variable)
        return Message.Expression(
            operand: .variable(.init(argument.variable, range: argument.variableRange)),
            function: isNumber ? nil : argument.format?.function(), range: argument.range)
    }

    /// The expression that shows `#`.
    func expression(_ count: MessageFormat1Count, _ range: SourceRange) -> Message.Expression {
        let isNumber = count.offset != 0 || numberInputs.contains(count.variable)
        return Message.Expression(
            operand: .variable(.init(count.name, range: range)),
            function: isNumber ? nil : MessageFormat1Format.number.function(), range: range)
    }

    // MARK: - Making them

    /// Declares the variable itself where nothing else in the message minds.
    private mutating func declareInput(_ selector: MessageFormat1Selector, _ survey: MessageFormat1Survey) {
        let variable = selector.variable
        let rivals = survey.selectors.filter { $0.variable == variable && $0 != selector }
        let isShownAsItIs = !survey.formatted.contains(variable) && !survey.offsets.contains { $0.variable == variable }
        switch selector {
        case .plural(let rule) where rule.isPlain && !rule.isOrdinal:
            guard !survey.untouched.contains(variable) else { return }
        case .exact:
            // Two columns for one variable would be hard to tell apart.
            let isTaken = rivals.contains {
                if case .plural(let rule) = $0 { return rule.isPlain }
                return false
            }
            guard !survey.untouched.contains(variable), !isTaken else { return }
        case .plural(let rule) where rule.isPlain:
            guard isShownAsItIs, rivals.isEmpty else { return }
        case .plural:
            return
        case .text:
            guard isShownAsItIs, rivals.isEmpty, !survey.numbers.contains(variable) else { return }
        }
        selectorNames[selector] = variable
        let isText = selector == .text(variable: variable)
        if !isText { numberInputs.insert(variable) }
        inputs.append(
            Message.Declaration(
                kind: .input, variable: .init(variable),
                expression: Message.Expression(operand: .variable(.init(variable)), function: Self.function(selector))))
    }

    private mutating func declareOffset(_ count: MessageFormat1Count) {
        let option = Message.Option(
            count.offset > 0 ? "subtract" : "add", .literal(.init(String(count.offset.magnitude))))
        declare(count.name, Message.FunctionReference(OffsetFunction.name, options: [option]), of: count.variable)
    }

    private mutating func declareLocal(_ selector: MessageFormat1Selector) {
        switch selector {
        case .text(let variable):
            selectorNames[selector] = declare(variable + "-text", Self.function(selector), of: variable)
        case .exact(let variable):
            selectorNames[selector] = declare(variable + "-exact", Self.function(selector), of: variable)
        case .plural(let rule):
            let base = rule.count.name
            if rule.count.offset != 0, rule.format == .number, !rule.isOrdinal {
                selectorNames[selector] = base
                return
            }
            let format = rule.isOrdinal && rule.format == .number ? "" : "-" + rule.format.suffix
            selectorNames[selector] = declare(
                base + format + (rule.isOrdinal ? "-ordinal" : ""), Self.function(selector), of: base)
        }
    }

    /// The name that was declared: the one that is wanted, or with a number after it where that is taken.
    @discardableResult
    private mutating func declare(
        _ wanted: String, _ function: Message.FunctionReference, of operand: String
    ) -> String {
        var name = wanted
        var number = 2
        while !localNames.insert(name).inserted {
            name = "\(wanted)-\(number)"
            number += 1
        }
        locals.append(
            Message.Declaration(
                kind: .local, variable: .init(name),
                expression: Message.Expression(operand: .variable(.init(operand)), function: function)))
        return name
    }

    private static func function(_ selector: MessageFormat1Selector) -> Message.FunctionReference {
        var function: Message.FunctionReference
        switch selector {
        case .text: return Message.FunctionReference(StringFunction.name)
        case .exact: return MessageFormat1Format.number.function()
        case .plural(let rule):
            function = rule.format.function()
            if rule.isOrdinal { function.options.append(.init("select", .literal(.init("ordinal")))) }
            return function
        }
    }
}

extension MessageFormat1Count {
    /// The variable that holds the number: `count`, `count-minus-1`.
    fileprivate var name: String {
        if offset == 0 { return variable }
        return variable + (offset > 0 ? "-minus-" : "-plus-") + String(offset.magnitude)
    }
}
